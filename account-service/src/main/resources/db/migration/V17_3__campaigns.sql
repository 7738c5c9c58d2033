-- Prize campaigns of the municipality: fakes of its accounts appear within hours of their beginning.
create table campaign (
  id uuid primary key,
  municipality text not null,
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  accounts text not null check (accounts is json array),
  -- What residents read: how winners are told, what is never asked, and the warning that was prepared.
  winners text not null,
  never text not null,
  warning text not null,
  division text not null,
  state text not null check (state in ('DRAFT', 'APPROVED', 'RUNNING', 'STOPPED', 'OVER')),
  written_by text not null,
  written_by_name text not null,
  approved_by_name text,
  approved_at timestamptz,
  stopped_by_name text,
  stopped_at timestamptz,
  stop_reason text,
  version bigint not null,
  check (ends_at > starts_at)
);
create index campaign_list on campaign (municipality, starts_at, id);
create index campaign_live on campaign (municipality, state) where state in ('APPROVED', 'RUNNING', 'STOPPED');

-- Accounts that share a key with a hijacked one are checked by the division that runs them.

create table account_check (
  id uuid primary key,
  municipality text not null,
  incident_id uuid not null references incident (id),
  account_id uuid not null,
  version bigint not null,
  state text not null check (state in ('OPEN', 'OK', 'FINDING', 'NOT_NEEDED')),
  label text not null,
  division text not null,
  keys jsonb not null,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  note text,
  ended_by_name text,
  ended_at timestamptz,
  report_number text,
  next_told_at timestamptz,
  times_told int not null,
  unique (municipality, incident_id, account_id),
  -- Whatever is to be done is reminded of, and nothing else is.
  check ((next_told_at is not null) = (state = 'OPEN'))
);
create index account_check_reminder on account_check (municipality, next_told_at)
  where next_told_at is not null;
create index account_check_open on account_check (municipality, due_at) where state = 'OPEN';

-- What residents are told. The text at work stands in notice; what they have read stands in
-- notice_revision and is never changed.

create table notice (
  id uuid primary key,
  municipality text not null,
  incident_id uuid not null,
  version bigint not null,
  state text not null,
  kind text not null,
  title text not null,
  body text not null,
  title_en text,
  body_en text,
  author text not null,
  author_name text not null,
  approver_name text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  public_at timestamptz,
  withdrawn_at timestamptz,
  withdrawal_reason text
);
create index notice_incident on notice (municipality, incident_id, created_at desc);
create index notice_list on notice (municipality, created_at desc, id desc);
create index notice_public on notice (municipality, public_at desc, id desc) where public_at is not null;

create table notice_revision (
  id uuid primary key,
  municipality text not null,
  notice_id uuid not null references notice (id),
  number int not null,
  kind text not null,
  title text not null,
  body text not null,
  title_en text,
  body_en text,
  author_name text not null,
  approver_name text,
  publisher_name text not null,
  published_at timestamptz not null,
  unique (notice_id, number)
);

create trigger notice_revision_append_only before update or delete or truncate on notice_revision
  for each statement execute function refuse_change();

-- What account-service says of what people have to do about the register.
create table duty_copy (
  duty_id uuid primary key,
  municipality text not null,
  kind text not null,
  title text not null,
  account_label text,
  owner text not null,
  division text,
  due_at timestamptz not null,
  path text not null
);

-- What an alert is about: incident_id is the id of a duty where it is about one.
alter table alert add column matter text not null default 'INCIDENT'
  check (matter in ('INCIDENT', 'DUTY'));

-- Who keeps the credentials of an account and where; never the credentials themselves.

create table account_custody (
  account_id uuid primary key references account,
  municipality text not null,
  record text not null check (record is json object),
  changed_at timestamptz not null,
  changed_by text not null,
  version bigint not null
);
create index account_custody_list on account_custody (municipality);

-- Who changed it when, and which parts of it.
create table account_custody_history (
  id uuid primary key,
  municipality text not null,
  account_id uuid not null references account,
  record_version bigint not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  division text,
  parts text not null check (parts is json array)
);
create index account_custody_history_list on account_custody_history (municipality, account_id, record_version);
create trigger account_custody_history_append_only before update or delete or truncate on account_custody_history
  for each statement execute function refuse_change();

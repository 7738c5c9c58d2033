-- That a record of whom the press material was given to was wrong, and why. The record stays.

create table press_provision_taken_back (
  provision_id uuid primary key references press_provision (id),
  municipality text not null,
  reason text not null,
  taken_back_by text not null,
  taken_back_by_name text not null,
  taken_back_at timestamptz not null
);
create trigger press_provision_taken_back_append_only
  before update or delete or truncate on press_provision_taken_back
  for each statement execute function refuse_change();

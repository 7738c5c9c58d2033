-- Whom of the press what a notice says was given to, and when. Several to one notice; nobody changes
-- them afterwards.

create table press_provision (
  id uuid primary key,
  municipality text not null,
  incident_id uuid not null references incident (id),
  notice_id uuid not null references notice (id),
  -- How often the notice had been published by then; 0 before it was.
  revision int not null,
  recipient text not null,
  provided_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index press_provision_incident on press_provision (municipality, incident_id, provided_at);
create index press_provision_notice on press_provision (municipality, notice_id, provided_at);
create trigger press_provision_append_only before update or delete or truncate on press_provision
  for each statement execute function refuse_change();

-- An incident has many reports: who reported each, and which incident it belongs to now.
create table reporter (
  municipality text not null,
  -- The number of the report.
  number text not null,
  incident_id uuid not null,
  name text not null,
  address text not null,
  primary key (municipality, number)
);
create index reporter_incident on reporter (incident_id);
insert into reporter (municipality, number, incident_id, name, address)
  select a.municipality, c.number, a.incident_id, a.recipient, a.address
  from alert a join incident_copy c on c.incident_id = a.incident_id
  where a.kind = 'RECEIPT'
  on conflict do nothing;

-- The number by which a reporter knows it; null in what others are told.
alter table alert add column report_number text;

alter table incident_copy
  -- Addresses of the fakes, one a line.
  add column fakes text not null default '',
  -- Divisions whose heads were told, one a line.
  add column told_divisions text not null default '';
update incident_copy set told_divisions = division;

-- The timer of an incident that goes on as another stands still.
alter table watch drop constraint watch_phase_check;
alter table watch add constraint watch_phase_check
  check (phase in ('OPEN', 'AWAITING_PROGRESS', 'PAUSED', 'CLOSED'));
alter table watch drop constraint watch_never_forgotten;
alter table watch add constraint watch_never_forgotten
  check (phase in ('PAUSED', 'CLOSED') or due_at is not null);

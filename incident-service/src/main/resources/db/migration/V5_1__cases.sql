-- An incident has many reports, accounts and fakes; a report may belong to another incident than the
-- one that it opened.

alter table incident
  -- What it is about besides its first account, each with the reports that told of it.
  add column subjects jsonb not null default '{"accounts": [], "fakes": []}',
  -- By what it is found when it is reported again, besides its first account; null when there is
  -- nothing, or it is joined.
  add column subject_keys text[],
  -- The incident that it goes on as, and the stage that it had before.
  add column joined_into uuid references incident (id),
  add column stage_before text,
  -- What happened, as corrected; null as long as the report says it.
  add column description text,
  add column corrected_at timestamptz,
  -- The playbooks under which it was handled before it became another type.
  add column former_playbooks uuid[];
alter table incident add constraint incident_joined check ((stage = 'JOINED') = (joined_into is not null));
create index incident_subjects on incident using gin (subject_keys) where subject_keys is not null;
create index incident_joined_into on incident (joined_into) where joined_into is not null;

alter table report
  drop constraint report_incident_id_key,
  -- The incident that it opened; null for one that was joined to another when it came in.
  add column opened_incident uuid references incident (id),
  -- The incident that a person put it into; null for one that opened an incident.
  add column placed_in uuid references incident (id);
update report set opened_incident = incident_id;
create index report_incident on report (incident_id);
create unique index report_number on report (municipality, number);

-- The numbers under which an incident can be asked for.
create or replace view received_report with (security_invoker = true) as
  select municipality, reported_at, number, incident_id from report;

-- What each feature publishes of its tables for lists and figures that cross features. Nothing else
-- reads another feature's table. The views are plain, so that PostgreSQL reads through them into the
-- owner's indexes; each carries the municipality, which whoever asks has to name.

-- The incident as lists show it, and what they are ordered by.
create view listed_incident with (security_invoker = true) as
  select id, municipality, number, version, type, type_name, kind, title, account_id, account_label,
    platform, division, severity, severity_rank, stage, stage_since, occurred_at, reported_at,
    next_due_at, due_order, playbook_id
  from incident;

-- How far the steps of an incident are; those that do not apply are left out.
create view listed_step with (security_invoker = true) as
  select municipality, incident_id, step_id, position, owner, state, due_at, actor, actor_name
  from step where applies;

create view received_report with (security_invoker = true) as
  select municipality, reported_at from report;

-- When an incident was first found to be real.
create view confirmed_incident with (security_invoker = true) as
  select municipality, incident_id, min(occurred_at) as at
  from timeline_entry where type = 'incident-confirmed' group by municipality, incident_id;

-- When residents could first read of an incident.
create view first_notice with (security_invoker = true) as
  select n.municipality, n.incident_id, min(r.published_at) as at
  from notice n join notice_revision r on r.notice_id = n.id and r.number = 1
  group by n.municipality, n.incident_id;

-- That something was recorded, not what.
create view recorded_entry with (security_invoker = true) as
  select id, municipality, incident_id from timeline_entry;

-- Which version of an account is known here.
create view account_version with (security_invoker = true) as
  select id, municipality, version from known_account;

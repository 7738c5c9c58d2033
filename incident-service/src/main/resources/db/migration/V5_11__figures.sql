-- Further moments of an incident that figures ask for.

-- When a role first confirmed that an alert arrived.
create view confirmed_alert with (security_invoker = true) as
  select municipality, incident_id, details ->> 'role' as role, min(occurred_at) as at
  from timeline_entry where type = 'alert-confirmed'
  group by municipality, incident_id, details ->> 'role';

-- When an incident was first found to be over.
create view recovered_incident with (security_invoker = true) as
  select municipality, incident_id, min(occurred_at) as at
  from timeline_entry where type = 'incident-recovered' group by municipality, incident_id;

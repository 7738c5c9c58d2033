-- What the list and the first page ask for, so that a question reads about as many rows as it shows.

-- Whose a step is stood in the frozen playbook only.
alter table step add column owner text;
update step s set owner = lower(e.entry ->> 'owner')
  from incident i
  join frozen_playbook f on f.id = i.playbook_id
  cross join lateral jsonb_array_elements(f.content -> 'playbook' -> 'steps') as e (entry)
  where i.id = s.incident_id and e.entry ->> 'id' = s.step_id;
update step set owner = 'pr' where owner is null;
alter table step alter column owner set not null;

-- How bad (4 critical to 1 low), the next target, and where it stands in the order of targets:
-- what has none, or has ended, comes last.
alter table incident
  add column severity_rank int,
  add column next_due_at timestamptz,
  add column due_order timestamptz;
update incident i set
  severity_rank = case severity when 'CRITICAL' then 4 when 'HIGH' then 3 when 'MEDIUM' then 2 else 1 end,
  next_due_at = (select min(s.due_at) from step s
    where s.incident_id = i.id and s.applies and s.state in ('OPEN', 'STARTED'));
update incident set due_order = case
  when stage in ('DISMISSED', 'CLOSED') or next_due_at is null then timestamptz '9999-12-31 00:00:00+00'
  else next_due_at end;
alter table incident
  alter column severity_rank set not null,
  alter column due_order set not null;

create index incident_severity on incident (municipality, severity_rank desc, reported_at desc, id desc);
create index incident_due on incident (municipality, due_order, id);
create index incident_stage on incident (municipality, stage, reported_at desc, id desc);
create index incident_stage_count on incident (municipality, stage);
create index incident_type on incident (municipality, type, reported_at desc, id desc);
create index incident_platform on incident (municipality, platform, reported_at desc, id desc);
create index incident_division on incident (municipality, division, stage, reported_at desc, id desc);

-- Pairs of neighbouring letters find a word anywhere in a text, in Japanese too, where words have
-- no gaps and two letters are often the whole word. Each pair carries the municipality, so that a
-- search never reads what belongs to others. New entries wait in a short list, so that a report does
-- not pay for forty of them at once.
create function letter_pairs(municipality text, words text) returns text[]
language sql immutable strict parallel safe cost 100000 as $$
  select coalesce(array_agg(distinct municipality || ' ' || substr(lower(words), n, 2)), '{}')
  from generate_series(1, length(words) - 1) as n
$$;
create index incident_words on incident
  using gin (letter_pairs(municipality, number || ' ' || title || ' ' || account_label))
  with (gin_pending_list_limit = 256);

create index timeline_confirmed on timeline_entry (municipality, incident_id, occurred_at)
  where type = 'incident-confirmed';
create index delivery_unconfirmed on delivery (municipality, role) where state <> 'CONFIRMED';

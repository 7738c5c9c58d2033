-- What happened, in the order in which it was recorded. Nobody rewrites it.

create table timeline_entry (
  id bigint generated always as identity primary key,
  municipality text not null,
  incident_id uuid not null,
  type text not null,
  actor text not null,
  actor_name text not null,
  actor_division text,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  details jsonb not null
);
create index timeline_incident on timeline_entry (municipality, incident_id, id);
create trigger timeline_append_only before update or delete or truncate on timeline_entry
  for each statement execute function refuse_change();

-- People at work: who is known by name, who watches an incident, and who was asked to take over.

create table person (
  municipality text not null,
  -- The id at the identity provider.
  subject text not null,
  name text not null,
  division text,
  email text,
  roles text[] not null,
  -- The day in Tokyo on which the person was signed in last.
  last_on date not null,
  primary key (municipality, subject)
);

create table incident_watcher (
  municipality text not null,
  incident_id uuid not null references incident (id),
  subject text not null,
  name text not null,
  division text,
  since timestamptz not null,
  -- When the person wanted to hear no more; null as long as they watch.
  ended_at timestamptz,
  primary key (incident_id, subject)
);
create index incident_watcher_now on incident_watcher (municipality, incident_id) where ended_at is null;

create table handover (
  id uuid primary key,
  municipality text not null,
  incident_id uuid not null references incident (id),
  -- In the playbook; null for the lead of the incident.
  step_id text,
  version bigint not null,
  state text not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  from_subject text not null,
  from_name text not null,
  to_subject text not null,
  to_name text not null,
  to_division text,
  note text not null,
  reason text,
  offered_at timestamptz not null,
  ended_at timestamptz,
  -- Which of two that ended at one moment came later.
  sequence bigint generated always as identity,
  check ((ended_at is null) = (state = 'OFFERED'))
);
-- One thing is offered to one person at a time.
create unique index handover_offered on handover (incident_id, coalesce(step_id, '')) where state = 'OFFERED';
create index handover_incident on handover (municipality, incident_id, offered_at);
create index handover_to on handover (municipality, to_subject) where state = 'OFFERED';
-- Who leads an incident is who took it over last.
create index handover_lead on handover (municipality, incident_id, ended_at)
  where state = 'ACCEPTED' and step_id is null;

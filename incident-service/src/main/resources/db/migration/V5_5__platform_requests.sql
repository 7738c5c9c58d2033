-- What a platform was asked for in an incident: to take a fake down, to give an account back, and so
-- on. Several to one incident; each is chased until somebody notes the answer.

create table platform_request (
  id uuid primary key,
  municipality text not null,
  incident_id uuid not null references incident (id),
  version bigint not null,
  state text not null
    check (state in ('DRAFTED', 'SENT', 'ACKNOWLEDGED', 'REFUSED', 'DONE', 'DISCARDED')),
  -- Whose task it is, and so who is told when no answer comes.
  owner text not null check (owner in ('pr', 'head')),
  platform text not null,
  purpose text not null,
  -- Id of a form of the platform guide, or what it is in words.
  form text not null,
  target text not null,
  body text not null,
  -- Ids of pictures of the incident.
  evidence jsonb not null,
  ticket text,
  answer text,
  drafted_by_name text not null,
  drafted_at timestamptz not null,
  sent_by_name text,
  sent_at timestamptz,
  acknowledged_by_name text,
  acknowledged_at timestamptz,
  answered_by_name text,
  answered_at timestamptz,
  asked_again int not null,
  asked_again_by_name text,
  asked_again_at timestamptz,
  next_chase_at timestamptz,
  -- Since when somebody should have asked again; reminders go on, this stays until it is done.
  overdue_since timestamptz,
  times_told int not null,
  -- Whatever waits for an answer is chased, and nothing else is.
  check ((next_chase_at is not null) = (state in ('SENT', 'ACKNOWLEDGED')))
);
create index platform_request_incident on platform_request (municipality, incident_id, drafted_at);
create index platform_request_chase on platform_request (municipality, next_chase_at)
  where next_chase_at is not null;

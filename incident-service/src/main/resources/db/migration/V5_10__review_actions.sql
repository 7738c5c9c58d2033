-- What was decided in the review of an incident, until it is done.

create table review_action (
  id uuid primary key,
  municipality text not null,
  incident_id uuid not null references incident (id),
  version bigint not null,
  state text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
  title text not null,
  owner text not null check (owner in ('pr', 'it', 'head')),
  person text not null,
  due_on date not null,
  planned_by_name text not null,
  planned_at timestamptz not null,
  note text,
  ended_by_name text,
  ended_at timestamptz,
  next_told_at timestamptz,
  times_told int not null,
  -- Whatever is to be done is reminded of, and nothing else is.
  check ((next_told_at is not null) = (state = 'OPEN'))
);
create index review_action_incident on review_action (municipality, incident_id, due_on);
create index review_action_reminder on review_action (municipality, next_told_at)
  where next_told_at is not null;
create index review_action_open on review_action (municipality, due_on) where state = 'OPEN';

-- Notices in easy Japanese, until when residents are promised the next one, and where they were put.

alter table notice add column body_easy text, add column next_update_at timestamptz;
alter table notice_revision add column body_easy text, add column next_update_at timestamptz;

create table notice_promise (
  municipality text not null,
  notice_id uuid not null references notice (id),
  revision int not null,
  incident_id uuid not null references incident (id),
  due_at timestamptz not null,
  -- When somebody is told that it is late, the next time.
  next_told_at timestamptz not null,
  times_told int not null,
  -- When the next notice came, or this one was withdrawn.
  ended_at timestamptz,
  primary key (notice_id, revision)
);
create index notice_promise_open on notice_promise (municipality, next_told_at)
  where ended_at is null;
create index notice_promise_incident on notice_promise (municipality, incident_id)
  where ended_at is null;

create table notice_placement (
  id uuid primary key,
  municipality text not null,
  notice_id uuid not null references notice (id),
  medium text not null,
  place text not null,
  placed_at timestamptz not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  -- When the record was found to be wrong.
  taken_back_at timestamptz
);
create index notice_placement_notice on notice_placement (municipality, notice_id, placed_at);

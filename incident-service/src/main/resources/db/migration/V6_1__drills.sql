-- A drill is an incident that is an exercise from its first moment to its last. Whatever belongs to
-- it says so itself, and the database holds it to that: no report, no notice and no joined incident
-- can be half real.

alter table incident add column drill boolean not null default false;
alter table incident add constraint incident_drill unique (id, drill);
create index incident_drills on incident (municipality, reported_at desc) where drill;

alter table report add column drill boolean not null default false;
alter table report add constraint report_drill
  foreign key (incident_id, drill) references incident (id, drill);
alter table notice add column drill boolean not null default false;
alter table notice add constraint notice_drill
  foreign key (incident_id, drill) references incident (id, drill);
alter table incident add constraint incident_joined_drill check (joined_into is null or not drill);

-- Drills are numbered by themselves, so that they leave no gap among the real ones.
alter table receipt_counter add column drill boolean not null default false;
alter table receipt_counter drop constraint receipt_counter_pkey;
alter table receipt_counter add primary key (municipality, fiscal_year, drill);

create or replace view received_report with (security_invoker = true) as
  select municipality, reported_at, number, incident_id, id, drill from report;

create or replace view listed_incident with (security_invoker = true) as
  select id, municipality, number, version, type, type_name, kind, title, account_id, account_label,
    platform, division, severity, severity_rank, stage, stage_since, occurred_at, reported_at,
    next_due_at, due_order, playbook_id, joined_into, drill
  from incident;

-- How a drill is run: after which scenario, and when it ended.
create table drill (
  incident_id uuid primary key references incident (id),
  municipality text not null,
  version bigint not null,
  scenario text not null,
  started_by_name text not null,
  started_at timestamptz not null,
  ended_by_name text,
  ended_at timestamptz,
  lessons text
);
create index drill_list on drill (municipality, started_at desc);

-- What happens in a drill besides what people do, as the scenario has it.
create table drill_inject (
  id uuid primary key,
  municipality text not null,
  incident_id uuid not null references drill (incident_id),
  version bigint not null,
  position int not null,
  state text not null check (state in ('WAITING', 'GIVEN', 'SKIPPED')),
  role text not null check (role in ('pr', 'it', 'head')),
  title text not null,
  body text not null,
  due_at timestamptz not null,
  -- When it was given or skipped, and by whom; nobody when its time had come.
  ended_at timestamptz,
  ended_by_name text,
  answer text,
  answered_by_name text,
  answered_at timestamptz,
  unique (incident_id, position),
  check ((state = 'WAITING') = (ended_at is null)),
  check ((answer is null) = (answered_at is null)),
  check (answer is null or state = 'GIVEN')
);
create index drill_inject_due on drill_inject (municipality, due_at) where state = 'WAITING';

-- Counting by stage reads this alone.
create index incident_stages on incident (municipality, drill, stage);

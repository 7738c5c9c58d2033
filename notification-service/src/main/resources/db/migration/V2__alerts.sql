-- What this service knows of an incident, from the events.
create table incident_copy (
  incident_id uuid primary key,
  municipality text not null,
  number text not null,
  type_name text not null,
  title text not null,
  account_label text not null,
  platform text,
  division text not null,
  severity text not null,
  stage text not null,
  occurred_at timestamptz,
  reported_at timestamptz not null,
  incident_version bigint not null,
  episode int not null,
  roles text not null,
  reporter text,
  can_sign_in text,
  description text
);

-- One row per recipient, channel and occasion: the unique constraint is what keeps anybody from being told twice.
create table alert (
  id uuid primary key,
  seq bigint generated always as identity,
  municipality text not null,
  incident_id uuid not null,
  kind text not null check (kind in ('ALARM', 'REMINDER', 'ALL_CLEAR', 'ESCALATION')),
  occasion text not null,
  level int not null,
  role text not null check (role in ('PR', 'IT', 'HEAD')),
  contact_id uuid,
  recipient text not null,
  address text not null,
  channel text not null,
  english boolean not null,
  about text,
  about_text text,
  about_at timestamptz,
  state text not null check (state in ('PLANNED', 'SENDING', 'SENT', 'FAILED', 'BLOCKED', 'CONFIRMED')),
  attempts int not null,
  resends int not null,
  -- When it is due: a planned or failed row to be tried, a row in sending to be taken over from a sender that died.
  due_at timestamptz not null,
  last_error text,
  planned_at timestamptz not null,
  sent_at timestamptz,
  confirmed_at timestamptz,
  confirmed_name text,
  confirmed_via text,
  version bigint not null,
  constraint alert_once unique (incident_id, kind, occasion, channel, address)
);
create index alert_due on alert (due_at) where state in ('PLANNED', 'FAILED', 'SENDING');
create index alert_unsent on alert (incident_id, address) where state in ('PLANNED', 'FAILED', 'SENDING');
create index alert_list on alert (municipality, planned_at desc, id desc);
create index alert_incident on alert (incident_id, seq);
create index alert_unsent_since on alert (planned_at) where state in ('PLANNED', 'FAILED', 'SENDING');

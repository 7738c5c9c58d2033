-- One timer per incident and episode; an ended incident that goes on begins another episode.
create table watch (
  id uuid primary key,
  municipality text not null,
  incident_id uuid not null,
  episode int not null,
  roles text not null,
  pending text not null,
  phase text not null check (phase in ('OPEN', 'AWAITING_PROGRESS', 'CLOSED')),
  round int not null,
  level int not null,
  progressed boolean not null,
  due_at timestamptz,
  version bigint not null,
  constraint watch_once unique (incident_id, episode),
  constraint watch_never_forgotten check (phase = 'CLOSED' or due_at is not null)
);
create index watch_due on watch (due_at) where phase <> 'CLOSED';

-- Only the hash of a one-time link is kept. An alert that was sent again has more than one.
create table ack_token (
  hash bytea primary key,
  alert_id uuid not null references alert (id),
  municipality text not null,
  expires_at timestamptz not null
);
create index ack_token_expiry on ack_token (expires_at);

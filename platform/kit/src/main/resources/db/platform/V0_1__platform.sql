-- What every service's database holds besides its own tables: events to send, events received, answers given, and who did what.

create table outbox (
  id bigint generated always as identity primary key,
  event_id uuid not null,
  topic text not null,
  key text not null,
  type text not null,
  headers jsonb not null,
  payload text not null check (octet_length(payload) < 900000),
  created_at timestamptz not null default clock_timestamp()
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
        autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 20000,
        autovacuum_vacuum_cost_delay = 0);

create table outbox_dead (
  id bigint primary key,
  event_id uuid not null,
  topic text not null,
  key text not null,
  type text not null,
  headers jsonb not null,
  payload text not null,
  created_at timestamptz not null,
  error text not null,
  parked_at timestamptz not null default clock_timestamp()
);

create table inbox (
  event_id uuid primary key,
  received_at timestamptz not null default clock_timestamp()
);
create index inbox_received on inbox (received_at);

create table idempotency (
  municipality text not null,
  subject text not null,
  key text not null,
  request_hash text not null,
  status int,
  location text,
  etag text,
  body text,
  created_at timestamptz not null,
  primary key (municipality, subject, key)
);
create index idempotency_created on idempotency (created_at);

create table audit_log (
  id bigint generated always as identity primary key,
  municipality text not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  division text,
  action text not null,
  object_type text not null,
  object_id text not null,
  details jsonb not null
);
create index audit_log_object on audit_log (municipality, object_type, object_id, id);

-- Append-only: nobody rewrites what happened, not even by mistake in our own code.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger audit_log_append_only before update or delete or truncate on audit_log
  for each statement execute function refuse_change();

-- What a database of version 0.1.0 holds after a morning's work: its tables as that version's migrations made them, then its rows.

-- V0_1__platform.sql
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

-- V1__contacts.sql
-- Who is told. Nobody is deleted: a contact retires.
create table contact (
  id uuid primary key,
  municipality text not null,
  role text not null check (role in ('PR', 'IT', 'HEAD')),
  seat text not null check (seat in ('MAILBOX', 'HEAD', 'DUTY', 'ADMINISTRATOR')),
  division text,
  name text not null,
  address text not null check (address = lower(address)),
  channel text not null check (channel in ('EMAIL')),
  english boolean not null,
  sample boolean not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  version bigint not null
);
create unique index contact_once
  on contact (municipality, role, seat, coalesce(division, ''), channel, address) where retired_at is null;
create index contact_list on contact (municipality, created_at, id);

-- V2__alerts.sql
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

-- V3__watches.sql
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

-- V4__reporter_and_duty_dates.sql
-- The person who reported hears of the receipt and the outcome.
alter table alert drop constraint alert_kind_check;
alter table alert add constraint alert_kind_check
  check (kind in ('ALARM', 'REMINDER', 'ALL_CLEAR', 'ESCALATION', 'RECEIPT', 'OUTCOME'));
alter table alert drop constraint alert_role_check;
alter table alert add constraint alert_role_check check (role in ('PR', 'IT', 'HEAD', 'REPORTER'));

-- A duty list has days: both inclusive, in Asia/Tokyo; null is open. One person may have several turns.
alter table contact add column duty_from date;
alter table contact add column duty_until date;
alter table contact add constraint contact_duty_order check (duty_until >= duty_from);
drop index contact_once;
create unique index contact_once on contact (municipality, role, seat, coalesce(division, ''), channel, address,
  coalesce(duty_from, '-infinity'), coalesce(duty_until, 'infinity')) where retired_at is null;

-- What the pages ask for.
create index alert_confirmed on alert (municipality, confirmed_at desc) where state = 'CONFIRMED';
create index incident_copy_number on incident_copy (municipality, number);
create index watch_open on watch (municipality, due_at) where phase = 'OPEN';

-- V5__sending_in_order.sql
-- The next mails to send are read in their order from the index, however many wait.
drop index alert_due;
create index alert_due on alert (due_at, seq) where state in ('PLANNED', 'FAILED', 'SENDING');

-- Flyway's own table
create table flyway_schema_history (
  installed_rank int not null constraint flyway_schema_history_pk primary key,
  version varchar(50),
  description varchar(200) not null,
  type varchar(20) not null,
  script varchar(1000) not null,
  checksum int,
  installed_by varchar(100) not null,
  installed_on timestamp not null default now(),
  execution_time int not null,
  success boolean not null
);
create index flyway_schema_history_s_idx on flyway_schema_history (success);

insert into alert (id, seq, municipality, incident_id, kind, occasion, level, role, contact_id, recipient, address, channel, english, about, about_text, about_at, state, attempts, resends, due_at, last_error, planned_at, sent_at, confirmed_at, confirmed_name, confirmed_via, version) overriding system value values
  ('fd896027-8e4e-4858-addb-e691e30e0492', '1', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'ALARM', '1', '0', 'PR', '14889763-2504-48b1-8637-0deeb01b085d', '広報広聴課', 'koho@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:31.783326+00', 'SENT', '1', '0', '2026-11-28 12:05:34.13286+00', NULL, '2026-11-28 12:04:33.866685+00', '2026-11-28 12:04:37.014904+00', NULL, NULL, NULL, '2'),
  ('724625f1-2760-4039-868c-1e4097df49ed', '2', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'ALARM', '1', '1', 'PR', '6fb28f86-a73d-40b6-b651-7c88839a89ba', '広報広聴課長', 'koho-cho@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:31.783326+00', 'SENT', '1', '0', '2026-11-28 12:05:34.13286+00', NULL, '2026-11-28 12:04:33.874187+00', '2026-11-28 12:04:37.014904+00', NULL, NULL, NULL, '2'),
  ('def07236-765d-4648-8866-d336756d0a93', '3', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'ALARM', '1', '2', 'PR', 'cf07ec93-d0d7-4b82-bbf8-1c841550fbb8', '宿直・当番', 'shukuchoku@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:31.783326+00', 'SENT', '1', '0', '2026-11-28 12:05:34.13286+00', NULL, '2026-11-28 12:04:33.885295+00', '2026-11-28 12:04:36.930438+00', NULL, NULL, NULL, '2'),
  ('a3f6658a-3859-4383-a5a5-9476b81d0143', '4', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'ALARM', '1', '0', 'IT', '4f2a936e-6d25-46ac-9e16-500cdc337e2d', '情報システム課', 'johosystem@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:31.783326+00', 'SENT', '1', '0', '2026-11-28 12:05:34.13286+00', NULL, '2026-11-28 12:04:33.885376+00', '2026-11-28 12:04:37.014904+00', NULL, NULL, NULL, '2'),
  ('1f7cea26-038e-4ed8-8fe8-8a0482672e59', '5', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'ALARM', '1', '1', 'IT', '622bc524-490d-4545-a572-507588fd0316', '情報システム課長', 'johosystem-cho@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:31.783326+00', 'CONFIRMED', '1', '0', '2026-11-28 12:05:34.13286+00', NULL, '2026-11-28 12:04:33.88541+00', '2026-11-28 12:04:37.014904+00', '2026-11-28 12:04:38.098485+00', '中村 拓海', 'console', '3'),
  ('a6dea387-c287-4aa9-a7c0-992a1b23823b', '7', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'RECEIPT', '1', '0', 'REPORTER', NULL, '山口 健太', 'yamaguchi.kenta@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:31.783326+00', 'SENT', '1', '0', '2026-11-28 12:05:34.13286+00', NULL, '2026-11-28 12:04:33.975875+00', '2026-11-28 12:04:37.014904+00', NULL, NULL, NULL, '2'),
  ('f32b4ac8-969d-4dcf-aed1-227a42251b9f', '8', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'ALL_CLEAR', '1', '0', 'PR', '14889763-2504-48b1-8637-0deeb01b085d', '広報広聴課', 'koho@nagasaki.example', 'EMAIL', 'false', 'recovered', NULL, '2026-11-28 12:04:46.962082+00', 'SENT', '1', '0', '2026-11-28 12:05:47.233419+00', NULL, '2026-11-28 12:04:47.152992+00', '2026-11-28 12:04:47.631921+00', NULL, NULL, NULL, '2'),
  ('852d31b4-be30-49f9-87f4-009d09583a34', '9', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'ALL_CLEAR', '1', '1', 'PR', '6fb28f86-a73d-40b6-b651-7c88839a89ba', '広報広聴課長', 'koho-cho@nagasaki.example', 'EMAIL', 'false', 'recovered', NULL, '2026-11-28 12:04:46.962082+00', 'SENT', '1', '0', '2026-11-28 12:05:47.233419+00', NULL, '2026-11-28 12:04:47.162767+00', '2026-11-28 12:04:47.804274+00', NULL, NULL, NULL, '2'),
  ('f08e8256-b5bd-4fd6-80aa-2a7f03f19bd8', '10', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'ALL_CLEAR', '1', '2', 'PR', 'cf07ec93-d0d7-4b82-bbf8-1c841550fbb8', '宿直・当番', 'shukuchoku@nagasaki.example', 'EMAIL', 'false', 'recovered', NULL, '2026-11-28 12:04:46.962082+00', 'SENT', '1', '0', '2026-11-28 12:05:47.233419+00', NULL, '2026-11-28 12:04:47.162935+00', '2026-11-28 12:04:47.804274+00', NULL, NULL, NULL, '2'),
  ('ae50caf7-d3a9-419b-b245-25a9f27f9048', '11', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'ALL_CLEAR', '1', '0', 'IT', '4f2a936e-6d25-46ac-9e16-500cdc337e2d', '情報システム課', 'johosystem@nagasaki.example', 'EMAIL', 'false', 'recovered', NULL, '2026-11-28 12:04:46.962082+00', 'SENT', '1', '0', '2026-11-28 12:05:47.233419+00', NULL, '2026-11-28 12:04:47.16296+00', '2026-11-28 12:04:47.804274+00', NULL, NULL, NULL, '2'),
  ('2ae20f68-be78-486b-8483-99d558e1bb1e', '12', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'ALL_CLEAR', '1', '1', 'IT', '622bc524-490d-4545-a572-507588fd0316', '情報システム課長', 'johosystem-cho@nagasaki.example', 'EMAIL', 'false', 'recovered', NULL, '2026-11-28 12:04:46.962082+00', 'SENT', '1', '0', '2026-11-28 12:05:47.233419+00', NULL, '2026-11-28 12:04:47.162986+00', '2026-11-28 12:04:47.673541+00', NULL, NULL, NULL, '2'),
  ('00c696e6-92f0-466e-89c9-705768ce626b', '18', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'OUTCOME', '1', '0', 'REPORTER', NULL, '山口 健太', 'yamaguchi.kenta@nagasaki.example', 'EMAIL', 'false', 'closed', '復旧を確認しました。', '2026-11-28 12:04:47.364515+00', 'SENT', '1', '0', '2026-11-28 12:05:47.853318+00', NULL, '2026-11-28 12:04:47.744139+00', '2026-11-28 12:04:48.102729+00', NULL, NULL, NULL, '2'),
  ('617cf0e6-efc1-4160-b0ff-176a570646c9', '19', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'ALARM', '1', '0', 'PR', '14889763-2504-48b1-8637-0deeb01b085d', '広報広聴課', 'koho@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:47.578741+00', 'SENT', '1', '0', '2026-11-28 12:05:48.181998+00', NULL, '2026-11-28 12:04:48.023488+00', '2026-11-28 12:04:48.290959+00', NULL, NULL, NULL, '2'),
  ('fd6e0dce-7ac4-42be-8602-c066d742779b', '20', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'ALARM', '1', '1', 'PR', '6fb28f86-a73d-40b6-b651-7c88839a89ba', '広報広聴課長', 'koho-cho@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:47.578741+00', 'SENT', '1', '0', '2026-11-28 12:05:48.181998+00', NULL, '2026-11-28 12:04:48.023652+00', '2026-11-28 12:04:48.290959+00', NULL, NULL, NULL, '2'),
  ('246ad493-d8f3-4dfd-8f20-4919ac18f563', '21', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'ALARM', '1', '2', 'PR', 'cf07ec93-d0d7-4b82-bbf8-1c841550fbb8', '宿直・当番', 'shukuchoku@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:47.578741+00', 'CONFIRMED', '1', '0', '2026-11-28 12:05:48.181998+00', NULL, '2026-11-28 12:04:48.023673+00', '2026-11-28 12:04:48.290959+00', '2026-11-28 12:05:46.305837+00', '田中 美咲', 'console', '3'),
  ('7b43e249-f3fc-4631-8731-8513c018f0cd', '22', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'ALARM', '1', '0', 'IT', '4f2a936e-6d25-46ac-9e16-500cdc337e2d', '情報システム課', 'johosystem@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:47.578741+00', 'SENT', '1', '0', '2026-11-28 12:05:48.181998+00', NULL, '2026-11-28 12:04:48.023688+00', '2026-11-28 12:04:48.258537+00', NULL, NULL, NULL, '2'),
  ('6f9c6c35-d66a-4163-8b2e-13722007c6a3', '23', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'ALARM', '1', '1', 'IT', '622bc524-490d-4545-a572-507588fd0316', '情報システム課長', 'johosystem-cho@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:47.578741+00', 'SENT', '1', '0', '2026-11-28 12:05:48.181998+00', NULL, '2026-11-28 12:04:48.023702+00', '2026-11-28 12:04:48.290959+00', NULL, NULL, NULL, '2'),
  ('43da0ed3-529e-41cd-ae07-df396ee84fab', '25', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'RECEIPT', '1', '0', 'REPORTER', NULL, '山口 健太', 'yamaguchi.kenta@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:47.578741+00', 'SENT', '1', '0', '2026-11-28 12:05:48.181998+00', NULL, '2026-11-28 12:04:48.120663+00', '2026-11-28 12:04:48.290959+00', NULL, NULL, NULL, '2'),
  ('606000ba-74d7-4f36-8eaf-cae02f22c06a', '26', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'ALARM', '1', '0', 'PR', 'f7754bfb-8748-40f0-9985-8bcb4c14ff26', 'シティプロモーション課', 'citypromotion@fuji.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:50.743185+00', 'SENT', '1', '0', '2026-11-28 12:05:50.989319+00', NULL, '2026-11-28 12:04:50.932078+00', '2026-11-28 12:04:51.246121+00', NULL, NULL, NULL, '2'),
  ('62f83f96-bf5e-44d4-8442-535991cc62c7', '27', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'ALARM', '1', '1', 'PR', '0df13911-9694-4a21-8966-7a3cae5fb4b9', 'シティプロモーション課長', 'citypromotion-cho@fuji.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:50.743185+00', 'SENT', '1', '0', '2026-11-28 12:05:50.989319+00', NULL, '2026-11-28 12:04:50.932183+00', '2026-11-28 12:04:51.296617+00', NULL, NULL, NULL, '2'),
  ('4ed48259-3589-405d-9f9a-3308715a1efe', '28', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'ALARM', '1', '2', 'PR', '3d8add3f-6d5e-456a-a798-1f302aee3ee1', '宿直・当番', 'shukuchoku@fuji.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:50.743185+00', 'SENT', '1', '0', '2026-11-28 12:05:50.989319+00', NULL, '2026-11-28 12:04:50.932202+00', '2026-11-28 12:04:51.296617+00', NULL, NULL, NULL, '2'),
  ('21cf56bf-3e73-4244-8e17-4325047ebc7b', '29', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'RECEIPT', '1', '0', 'REPORTER', NULL, '望月 蓮', 'mochizuki.ren@fuji.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:50.743185+00', 'SENT', '1', '0', '2026-11-28 12:05:50.989319+00', NULL, '2026-11-28 12:04:50.950732+00', '2026-11-28 12:04:51.296617+00', NULL, NULL, NULL, '2'),
  ('df2aed70-1400-41bf-96a0-8d3d83434931', '30', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'ALL_CLEAR', '1', '0', 'PR', 'f7754bfb-8748-40f0-9985-8bcb4c14ff26', 'シティプロモーション課', 'citypromotion@fuji.example', 'EMAIL', 'false', 'dismissed', '市の別の所属が運用していたため', '2026-11-28 12:04:51.18203+00', 'SENT', '1', '0', '2026-11-28 12:05:51.602633+00', NULL, '2026-11-28 12:04:51.467225+00', '2026-11-28 12:04:52.043155+00', NULL, NULL, NULL, '2'),
  ('8e497567-1b00-4c53-8cce-5da03e4984c9', '31', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'ALL_CLEAR', '1', '1', 'PR', '0df13911-9694-4a21-8966-7a3cae5fb4b9', 'シティプロモーション課長', 'citypromotion-cho@fuji.example', 'EMAIL', 'false', 'dismissed', '市の別の所属が運用していたため', '2026-11-28 12:04:51.18203+00', 'SENT', '1', '0', '2026-11-28 12:05:51.602633+00', NULL, '2026-11-28 12:04:51.467393+00', '2026-11-28 12:04:52.097499+00', NULL, NULL, NULL, '2'),
  ('0389feaa-6e83-4fdb-8c48-008d30daf18e', '32', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'ALL_CLEAR', '1', '2', 'PR', '3d8add3f-6d5e-456a-a798-1f302aee3ee1', '宿直・当番', 'shukuchoku@fuji.example', 'EMAIL', 'false', 'dismissed', '市の別の所属が運用していたため', '2026-11-28 12:04:51.18203+00', 'SENT', '1', '0', '2026-11-28 12:05:51.602633+00', NULL, '2026-11-28 12:04:51.470922+00', '2026-11-28 12:04:52.097499+00', NULL, NULL, NULL, '2'),
  ('3918b2d6-2996-4853-a108-def6005e6728', '33', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'OUTCOME', '1', '0', 'REPORTER', NULL, '望月 蓮', 'mochizuki.ren@fuji.example', 'EMAIL', 'false', 'dismissed', '市の別の所属が運用していたため', '2026-11-28 12:04:51.18203+00', 'SENT', '1', '0', '2026-11-28 12:05:51.602633+00', NULL, '2026-11-28 12:04:51.531647+00', '2026-11-28 12:04:52.097499+00', NULL, NULL, NULL, '2'),
  ('02cfcd64-98ca-46c6-b253-db0b3957d89e', '34', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'ALARM', '2', '0', 'PR', 'f7754bfb-8748-40f0-9985-8bcb4c14ff26', 'シティプロモーション課', 'citypromotion@fuji.example', 'EMAIL', 'false', 'reopened', '確認したところ運用していなかったため', '2026-11-28 12:04:51.454562+00', 'SENT', '1', '0', '2026-11-28 12:05:52.785634+00', NULL, '2026-11-28 12:04:51.795239+00', '2026-11-28 12:04:53.154922+00', NULL, NULL, NULL, '2'),
  ('4be81f2c-6960-4d72-a493-fca3bb2868a2', '35', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'ALARM', '2', '1', 'PR', '0df13911-9694-4a21-8966-7a3cae5fb4b9', 'シティプロモーション課長', 'citypromotion-cho@fuji.example', 'EMAIL', 'false', 'reopened', '確認したところ運用していなかったため', '2026-11-28 12:04:51.454562+00', 'SENT', '1', '0', '2026-11-28 12:05:52.785634+00', NULL, '2026-11-28 12:04:51.795358+00', '2026-11-28 12:04:53.362778+00', NULL, NULL, NULL, '2'),
  ('fb150f02-07bc-4c98-b308-af5abaf82b4d', '36', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'ALARM', '2', '2', 'PR', '3d8add3f-6d5e-456a-a798-1f302aee3ee1', '宿直・当番', 'shukuchoku@fuji.example', 'EMAIL', 'false', 'reopened', '確認したところ運用していなかったため', '2026-11-28 12:04:51.454562+00', 'SENT', '1', '0', '2026-11-28 12:05:52.785634+00', NULL, '2026-11-28 12:04:51.795368+00', '2026-11-28 12:04:53.318523+00', NULL, NULL, NULL, '2'),
  ('f481943f-478e-4e6e-b61a-8c77101f0e82', '37', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'ALARM', '1', '0', 'PR', '243e5951-748e-4ad9-abdb-02f1fa9147df', '総合政策部情報管理室', 'johokanri@ninohe.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:52.494487+00', 'SENT', '1', '0', '2026-11-28 12:05:52.785634+00', NULL, '2026-11-28 12:04:52.680182+00', '2026-11-28 12:04:53.273734+00', NULL, NULL, NULL, '2'),
  ('96c42910-63ca-4e27-86ad-eba237ddfb46', '38', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'ALARM', '1', '1', 'PR', 'c0a65c2f-1056-4bba-ab88-66512fe0c400', '情報管理室長（運用責任者）', 'johokanri-cho@ninohe.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:52.494487+00', 'SENT', '1', '0', '2026-11-28 12:05:52.785634+00', NULL, '2026-11-28 12:04:52.680274+00', '2026-11-28 12:04:53.273734+00', NULL, NULL, NULL, '2'),
  ('45f22565-c8dd-4ad1-a559-ef96d1bc6766', '39', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'ALARM', '1', '2', 'PR', '7f7c4012-6a4f-43b8-9793-3f949c95c7bf', '宿直・当番', 'shukuchoku@ninohe.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:52.494487+00', 'SENT', '1', '0', '2026-11-28 12:05:52.785634+00', NULL, '2026-11-28 12:04:52.680285+00', '2026-11-28 12:04:53.290181+00', NULL, NULL, NULL, '2'),
  ('7b8cb513-e7f0-4c71-9314-dd4f00a3d277', '43', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'RECEIPT', '1', '0', 'REPORTER', NULL, '小野寺 陸', 'onodera.riku@ninohe.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:52.494487+00', 'SENT', '1', '0', '2026-11-28 12:05:52.785634+00', NULL, '2026-11-28 12:04:52.717616+00', '2026-11-28 12:04:53.2187+00', NULL, NULL, NULL, '2'),
  ('94cc0357-342b-4eed-8863-4515680f7910', '44', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ALARM', '1', '0', 'PR', '3f889b8f-22ee-4a60-af42-83dbde74b916', '政策経営部広報広聴課', 'koho@chiyoda.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:53.600546+00', 'SENT', '1', '0', '2026-11-28 12:05:53.849821+00', NULL, '2026-11-28 12:04:53.79557+00', '2026-11-28 12:04:54.090189+00', NULL, NULL, NULL, '2'),
  ('68841076-68e5-44ea-b1ab-8ea154724edc', '45', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ALARM', '1', '1', 'PR', '2af0b00a-cc95-4c96-bceb-77e793f59fb3', '広報広聴課長', 'koho-cho@chiyoda.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:53.600546+00', 'SENT', '1', '0', '2026-11-28 12:05:53.849821+00', NULL, '2026-11-28 12:04:53.795646+00', '2026-11-28 12:04:54.056156+00', NULL, NULL, NULL, '2'),
  ('cf59c351-9fda-4ae0-b40e-ddd023f65f84', '46', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ALARM', '1', '2', 'PR', '5cdb25a2-5be5-47a6-8269-906309a9f20a', '宿直・当番', 'shukuchoku@chiyoda.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:53.600546+00', 'SENT', '1', '0', '2026-11-28 12:05:53.849821+00', NULL, '2026-11-28 12:04:53.795656+00', '2026-11-28 12:04:54.090189+00', NULL, NULL, NULL, '2'),
  ('0426e65f-0a7b-4f61-81b1-f163593340ff', '47', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ALARM', '1', '0', 'IT', 'f30f6162-da2c-4152-950e-a41a87a706bc', 'IT推進課', 'itsuishin@chiyoda.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:53.600546+00', 'SENT', '1', '0', '2026-11-28 12:05:53.849821+00', NULL, '2026-11-28 12:04:53.795664+00', '2026-11-28 12:04:54.090189+00', NULL, NULL, NULL, '2'),
  ('bdd7ee8b-cf77-454e-8279-6b4e24500daf', '48', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ALARM', '1', '1', 'IT', 'a9ae4164-e9ff-47a5-bebe-25ecfaa48770', 'IT推進課長', 'itsuishin-cho@chiyoda.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:53.600546+00', 'SENT', '1', '0', '2026-11-28 12:05:53.849821+00', NULL, '2026-11-28 12:04:53.795671+00', '2026-11-28 12:04:54.122682+00', NULL, NULL, NULL, '2'),
  ('39f99f0d-12f5-4540-8bd2-df2ea46e45d5', '50', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'RECEIPT', '1', '0', 'REPORTER', NULL, '佐々木 翔', 'sasaki.sho@chiyoda.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:04:53.600546+00', 'SENT', '1', '0', '2026-11-28 12:05:53.849821+00', NULL, '2026-11-28 12:04:53.818571+00', '2026-11-28 12:04:54.090189+00', NULL, NULL, NULL, '2'),
  ('d5ba8aef-c2bb-41e2-8e97-10d2bc763919', '51', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ALL_CLEAR', '1', '0', 'PR', '3f889b8f-22ee-4a60-af42-83dbde74b916', '政策経営部広報広聴課', 'koho@chiyoda.example', 'EMAIL', 'false', 'recovered', NULL, '2026-11-28 12:04:57.751036+00', 'SENT', '1', '0', '2026-11-28 12:05:58.05118+00', NULL, '2026-11-28 12:04:57.953168+00', '2026-11-28 12:04:58.182792+00', NULL, NULL, NULL, '2'),
  ('6c564c07-f0cd-4af3-beba-5e0c95ae731f', '52', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ALL_CLEAR', '1', '1', 'PR', '2af0b00a-cc95-4c96-bceb-77e793f59fb3', '広報広聴課長', 'koho-cho@chiyoda.example', 'EMAIL', 'false', 'recovered', NULL, '2026-11-28 12:04:57.751036+00', 'SENT', '1', '0', '2026-11-28 12:05:58.05118+00', NULL, '2026-11-28 12:04:57.953355+00', '2026-11-28 12:04:58.211667+00', NULL, NULL, NULL, '2'),
  ('a63583d6-e4c9-4fa5-977a-469b208fdb14', '53', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ALL_CLEAR', '1', '2', 'PR', '5cdb25a2-5be5-47a6-8269-906309a9f20a', '宿直・当番', 'shukuchoku@chiyoda.example', 'EMAIL', 'false', 'recovered', NULL, '2026-11-28 12:04:57.751036+00', 'SENT', '1', '0', '2026-11-28 12:05:58.05118+00', NULL, '2026-11-28 12:04:57.953385+00', '2026-11-28 12:04:58.241528+00', NULL, NULL, NULL, '2'),
  ('3843c925-965d-4af2-ac27-8450d2f30e4f', '54', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ALL_CLEAR', '1', '0', 'IT', 'f30f6162-da2c-4152-950e-a41a87a706bc', 'IT推進課', 'itsuishin@chiyoda.example', 'EMAIL', 'false', 'recovered', NULL, '2026-11-28 12:04:57.751036+00', 'SENT', '1', '0', '2026-11-28 12:05:58.05118+00', NULL, '2026-11-28 12:04:57.953394+00', '2026-11-28 12:04:58.211667+00', NULL, NULL, NULL, '2'),
  ('a7f57ae3-dc67-4287-a4e6-2bc8961b483c', '55', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ALL_CLEAR', '1', '1', 'IT', 'a9ae4164-e9ff-47a5-bebe-25ecfaa48770', 'IT推進課長', 'itsuishin-cho@chiyoda.example', 'EMAIL', 'false', 'recovered', NULL, '2026-11-28 12:04:57.751036+00', 'SENT', '1', '0', '2026-11-28 12:05:58.05118+00', NULL, '2026-11-28 12:04:57.953426+00', '2026-11-28 12:04:58.211667+00', NULL, NULL, NULL, '2'),
  ('fbca3ae9-9476-4080-aca6-f23d669d51d7', '61', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'OUTCOME', '1', '0', 'REPORTER', NULL, '佐々木 翔', 'sasaki.sho@chiyoda.example', 'EMAIL', 'false', 'closed', '復旧しました。', '2026-11-28 12:04:59.133522+00', 'SENT', '1', '0', '2026-11-28 12:05:59.490365+00', NULL, '2026-11-28 12:04:59.454185+00', '2026-11-28 12:04:59.61135+00', NULL, NULL, NULL, '2'),
  ('8679a697-3bb7-4358-934e-f81b30fbd8c9', '62', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ALARM', '2', '0', 'PR', '3f889b8f-22ee-4a60-af42-83dbde74b916', '政策経営部広報広聴課', 'koho@chiyoda.example', 'EMAIL', 'false', 'reopened', '再び乗っ取られたため', '2026-11-28 12:04:59.55348+00', 'SENT', '1', '0', '2026-11-28 12:05:59.76486+00', NULL, '2026-11-28 12:04:59.692701+00', '2026-11-28 12:04:59.94543+00', NULL, NULL, NULL, '2'),
  ('f3f6ee18-e20c-4581-8815-1cab118e7264', '63', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ALARM', '2', '1', 'PR', '2af0b00a-cc95-4c96-bceb-77e793f59fb3', '広報広聴課長', 'koho-cho@chiyoda.example', 'EMAIL', 'false', 'reopened', '再び乗っ取られたため', '2026-11-28 12:04:59.55348+00', 'SENT', '1', '0', '2026-11-28 12:05:59.76486+00', NULL, '2026-11-28 12:04:59.692763+00', '2026-11-28 12:05:00.0033+00', NULL, NULL, NULL, '2'),
  ('36188dd2-3494-48de-8298-bbb37b247d01', '64', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ALARM', '2', '2', 'PR', '5cdb25a2-5be5-47a6-8269-906309a9f20a', '宿直・当番', 'shukuchoku@chiyoda.example', 'EMAIL', 'false', 'reopened', '再び乗っ取られたため', '2026-11-28 12:04:59.55348+00', 'SENT', '1', '0', '2026-11-28 12:05:59.76486+00', NULL, '2026-11-28 12:04:59.69277+00', '2026-11-28 12:05:00.0033+00', NULL, NULL, NULL, '2'),
  ('46870bde-f621-4613-ab50-53ba375f7eca', '65', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ALARM', '2', '0', 'IT', 'f30f6162-da2c-4152-950e-a41a87a706bc', 'IT推進課', 'itsuishin@chiyoda.example', 'EMAIL', 'false', 'reopened', '再び乗っ取られたため', '2026-11-28 12:04:59.55348+00', 'SENT', '1', '0', '2026-11-28 12:05:59.76486+00', NULL, '2026-11-28 12:04:59.692776+00', '2026-11-28 12:05:00.0033+00', NULL, NULL, NULL, '2'),
  ('552542f2-cf8f-479a-9b99-8b036fe4c463', '66', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ALARM', '2', '1', 'IT', 'a9ae4164-e9ff-47a5-bebe-25ecfaa48770', 'IT推進課長', 'itsuishin-cho@chiyoda.example', 'EMAIL', 'false', 'reopened', '再び乗っ取られたため', '2026-11-28 12:04:59.55348+00', 'SENT', '1', '0', '2026-11-28 12:05:59.76486+00', NULL, '2026-11-28 12:04:59.692782+00', '2026-11-28 12:05:00.034131+00', NULL, NULL, NULL, '2'),
  ('3e195aea-f58b-487e-ab07-82947ac9f58b', '68', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'ALARM', '1', '0', 'PR', '14889763-2504-48b1-8637-0deeb01b085d', '広報広聴課（新）', 'koho@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:06:38.288028+00', 'SENT', '1', '0', '2026-11-28 12:07:38.61733+00', NULL, '2026-11-28 12:06:38.550534+00', '2026-11-28 12:06:39.069459+00', NULL, NULL, NULL, '2'),
  ('a3ba5c1d-7e94-48b5-b014-55c40ce4b6cb', '69', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'ALARM', '1', '1', 'PR', '6fb28f86-a73d-40b6-b651-7c88839a89ba', '広報広聴課長', 'koho-cho@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:06:38.288028+00', 'SENT', '1', '0', '2026-11-28 12:07:38.61733+00', NULL, '2026-11-28 12:06:38.550902+00', '2026-11-28 12:06:39.254506+00', NULL, NULL, NULL, '2'),
  ('a27112f7-2cb2-4651-87a6-f1c08e27953d', '70', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'ALARM', '1', '2', 'PR', 'cf07ec93-d0d7-4b82-bbf8-1c841550fbb8', '宿直・当番', 'shukuchoku@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:06:38.288028+00', 'SENT', '1', '0', '2026-11-28 12:07:38.61733+00', NULL, '2026-11-28 12:06:38.550914+00', '2026-11-28 12:06:38.96427+00', NULL, NULL, NULL, '2'),
  ('9e4d4457-75f3-462a-8860-a432b3e84510', '71', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'ALARM', '1', '2', 'PR', '1cb0442f-791f-43cd-87c3-5b5c60c126a0', '当番 花子', 'duty.hanako@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:06:38.288028+00', 'SENT', '1', '0', '2026-11-28 12:07:38.61733+00', NULL, '2026-11-28 12:06:38.550921+00', '2026-11-28 12:06:39.105415+00', NULL, NULL, NULL, '2'),
  ('bcf302d0-903e-41c7-9d29-1415df84c476', '72', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'RECEIPT', '1', '0', 'REPORTER', NULL, '山口 健太', 'yamaguchi.kenta@nagasaki.example', 'EMAIL', 'false', NULL, NULL, '2026-11-28 12:06:38.288028+00', 'SENT', '1', '0', '2026-11-28 12:07:38.61733+00', NULL, '2026-11-28 12:06:38.580877+00', '2026-11-28 12:06:39.22624+00', NULL, NULL, NULL, '2');
select setval(pg_get_serial_sequence('alert', 'seq'), 72, true);

insert into audit_log (id, municipality, at, actor, actor_name, division, action, object_type, object_id, details) overriding system value values
  ('1', 'nagasaki', '2026-11-28 12:04:38.229234+00', 'cbb9d831-f7b5-431a-9d09-75730b4398c0', '中村 拓海', '情報システム課', 'alert-confirmed', 'alert', '1f7cea26-038e-4ed8-8fe8-8a0482672e59', '{"recipient": "情報システム課長"}'),
  ('2', 'nagasaki', '2026-11-28 12:05:02.437829+00', 'df6dd3ae-19bd-424f-b401-fa1d3930f4fe', '林田 由香', '情報システム課', 'contact-changed', 'contact', '14889763-2504-48b1-8637-0deeb01b085d', '{"name": "広報広聴課（新）", "role": "pr", "seat": "mailbox", "address": "koho@nagasaki.example"}'),
  ('3', 'nagasaki', '2026-11-28 12:05:02.585907+00', 'df6dd3ae-19bd-424f-b401-fa1d3930f4fe', '林田 由香', '情報システム課', 'contact-registered', 'contact', '1cb0442f-791f-43cd-87c3-5b5c60c126a0', '{"name": "当番 花子", "role": "pr", "seat": "duty", "address": "duty.hanako@nagasaki.example"}'),
  ('4', 'nagasaki', '2026-11-28 12:05:02.770471+00', 'df6dd3ae-19bd-424f-b401-fa1d3930f4fe', '林田 由香', '情報システム課', 'contact-retired', 'contact', 'ac1a13e6-feb8-49ac-9162-c48f25d42274', '{"name": "所属長", "role": "head", "seat": "mailbox", "address": "shozokucho@nagasaki.example"}'),
  ('5', 'nagasaki', '2026-11-28 12:05:46.368424+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'alert-confirmed', 'alert', '246ad493-d8f3-4dfd-8f20-4919ac18f563', '{"recipient": "宿直・当番"}');
select setval(pg_get_serial_sequence('audit_log', 'id'), 5, true);

insert into contact (id, municipality, role, seat, division, name, address, channel, english, sample, created_at, retired_at, version, duty_from, duty_until) values
  ('013be911-0dce-426d-a24f-40b37e716e1a', 'fuji', 'HEAD', 'MAILBOX', NULL, '所属長', 'shozokucho@fuji.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.970926+00', NULL, '0', NULL, NULL),
  ('0c2148dd-9e6a-49f7-a4c5-eaaaa449f8e3', 'chiyoda', 'HEAD', 'MAILBOX', NULL, '所属長', 'shozokucho@chiyoda.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.846725+00', NULL, '0', NULL, NULL),
  ('0df13911-9694-4a21-8966-7a3cae5fb4b9', 'fuji', 'PR', 'HEAD', NULL, 'シティプロモーション課長', 'citypromotion-cho@fuji.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.970919+00', NULL, '0', NULL, NULL),
  ('14889763-2504-48b1-8637-0deeb01b085d', 'nagasaki', 'PR', 'MAILBOX', NULL, '広報広聴課（新）', 'koho@nagasaki.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:53.81742+00', NULL, '1', NULL, NULL),
  ('187d2129-1775-40f3-bcb3-e5e3ffbd8e8c', 'ninohe', 'PR', 'ADMINISTRATOR', NULL, 'Yagura管理者', 'yagura-admin@ninohe.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.914245+00', NULL, '0', NULL, NULL),
  ('1cb0442f-791f-43cd-87c3-5b5c60c126a0', 'nagasaki', 'PR', 'DUTY', NULL, '当番 花子', 'duty.hanako@nagasaki.example', 'EMAIL', 'false', 'false', '2026-11-28 12:05:02.573689+00', NULL, '0', '2026-11-28', '2026-12-04'),
  ('243e5951-748e-4ad9-abdb-02f1fa9147df', 'ninohe', 'PR', 'MAILBOX', NULL, '総合政策部情報管理室', 'johokanri@ninohe.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.914242+00', NULL, '0', NULL, NULL),
  ('2af0b00a-cc95-4c96-bceb-77e793f59fb3', 'chiyoda', 'PR', 'HEAD', NULL, '広報広聴課長', 'koho-cho@chiyoda.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.846718+00', NULL, '0', NULL, NULL),
  ('3d8add3f-6d5e-456a-a798-1f302aee3ee1', 'fuji', 'PR', 'DUTY', NULL, '宿直・当番', 'shukuchoku@fuji.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.97092+00', NULL, '0', NULL, NULL),
  ('3f889b8f-22ee-4a60-af42-83dbde74b916', 'chiyoda', 'PR', 'MAILBOX', NULL, '政策経営部広報広聴課', 'koho@chiyoda.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.846717+00', NULL, '0', NULL, NULL),
  ('498c4bab-2f30-405f-a07f-674799811587', 'chiyoda', 'IT', 'ADMINISTRATOR', NULL, 'Yagura管理者', 'yagura-admin@chiyoda.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.846724+00', NULL, '0', NULL, NULL),
  ('4f2a936e-6d25-46ac-9e16-500cdc337e2d', 'nagasaki', 'IT', 'MAILBOX', NULL, '情報システム課', 'johosystem@nagasaki.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:53.817424+00', NULL, '0', NULL, NULL),
  ('5364d2de-8507-4569-8e2c-c4e300e52715', 'ninohe', 'HEAD', 'MAILBOX', NULL, '所属長', 'shozokucho@ninohe.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.91425+00', NULL, '0', NULL, NULL),
  ('5478665d-32f4-4ce0-b78f-0d678d632b7c', 'fuji', 'IT', 'HEAD', NULL, '情報政策課長', 'johoseisaku-cho@fuji.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.970923+00', NULL, '0', NULL, NULL),
  ('5cdb25a2-5be5-47a6-8269-906309a9f20a', 'chiyoda', 'PR', 'DUTY', NULL, '宿直・当番', 'shukuchoku@chiyoda.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.846719+00', NULL, '0', NULL, NULL),
  ('5fd61b41-a0bf-4f65-b311-991623ec6347', 'chiyoda', 'IT', 'DUTY', NULL, '宿直・当番', 'shukuchoku@chiyoda.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.846723+00', NULL, '0', NULL, NULL),
  ('622bc524-490d-4545-a572-507588fd0316', 'nagasaki', 'IT', 'HEAD', NULL, '情報システム課長', 'johosystem-cho@nagasaki.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:53.817425+00', NULL, '0', NULL, NULL),
  ('6e082220-aa8b-40ba-9a0c-63724d942951', 'fuji', 'IT', 'MAILBOX', NULL, '情報政策課', 'johoseisaku@fuji.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.970922+00', NULL, '0', NULL, NULL),
  ('6fb28f86-a73d-40b6-b651-7c88839a89ba', 'nagasaki', 'PR', 'HEAD', NULL, '広報広聴課長', 'koho-cho@nagasaki.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:53.817421+00', NULL, '0', NULL, NULL),
  ('7f7c4012-6a4f-43b8-9793-3f949c95c7bf', 'ninohe', 'PR', 'DUTY', NULL, '宿直・当番', 'shukuchoku@ninohe.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.914244+00', NULL, '0', NULL, NULL),
  ('90b32846-30b3-4680-88c5-6ff25b189cdc', 'ninohe', 'IT', 'ADMINISTRATOR', NULL, 'Yagura管理者', 'yagura-admin@ninohe.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.914249+00', NULL, '0', NULL, NULL),
  ('95adc6e5-51d7-4773-a14e-9ee3aecd2056', 'chiyoda', 'PR', 'ADMINISTRATOR', NULL, 'Yagura管理者', 'yagura-admin@chiyoda.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.84672+00', NULL, '0', NULL, NULL),
  ('9653d487-6eb8-4170-b38a-28f6af1a4192', 'ninohe', 'IT', 'HEAD', NULL, '情報管理室長（運用責任者）', 'johokanri-cho@ninohe.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.914247+00', NULL, '0', NULL, NULL),
  ('a4a531c7-776d-4953-b997-e595c1c2b079', 'fuji', 'PR', 'ADMINISTRATOR', NULL, 'Yagura管理者', 'yagura-admin@fuji.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.970921+00', NULL, '0', NULL, NULL),
  ('a9ae4164-e9ff-47a5-bebe-25ecfaa48770', 'chiyoda', 'IT', 'HEAD', NULL, 'IT推進課長', 'itsuishin-cho@chiyoda.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.846722+00', NULL, '0', NULL, NULL),
  ('ac1a13e6-feb8-49ac-9162-c48f25d42274', 'nagasaki', 'HEAD', 'MAILBOX', NULL, '所属長', 'shozokucho@nagasaki.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:53.817428+00', '2026-11-28 12:05:02.752581+00', '1', NULL, NULL),
  ('b0e71336-6c20-4bbd-b6d5-ed414995bbe9', 'nagasaki', 'IT', 'ADMINISTRATOR', NULL, 'Yagura管理者', 'yagura-admin@nagasaki.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:53.817427+00', NULL, '0', NULL, NULL),
  ('b8ea0127-eb72-4db6-bb82-f047b2d5291a', 'fuji', 'IT', 'ADMINISTRATOR', NULL, 'Yagura管理者', 'yagura-admin@fuji.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.970925+00', NULL, '0', NULL, NULL),
  ('bdd75bed-ed90-4e59-92f5-7c8428df244c', 'fuji', 'IT', 'DUTY', NULL, '宿直・当番', 'shukuchoku@fuji.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.970924+00', NULL, '0', NULL, NULL),
  ('c0a65c2f-1056-4bba-ab88-66512fe0c400', 'ninohe', 'PR', 'HEAD', NULL, '情報管理室長（運用責任者）', 'johokanri-cho@ninohe.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.914243+00', NULL, '0', NULL, NULL),
  ('cf07ec93-d0d7-4b82-bbf8-1c841550fbb8', 'nagasaki', 'PR', 'DUTY', NULL, '宿直・当番', 'shukuchoku@nagasaki.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:53.817422+00', NULL, '0', NULL, NULL),
  ('d2bdfb91-832f-4b5f-8a84-256cda526dca', 'ninohe', 'IT', 'MAILBOX', NULL, '総合政策部情報管理室', 'johokanri@ninohe.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.914246+00', NULL, '0', NULL, NULL),
  ('ddf2561c-a89b-4dcc-9c3e-84516621b5ba', 'nagasaki', 'PR', 'ADMINISTRATOR', NULL, 'Yagura管理者', 'yagura-admin@nagasaki.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:53.817423+00', NULL, '0', NULL, NULL),
  ('e6fbbaef-864a-49f7-9422-f2abe22941fa', 'ninohe', 'IT', 'DUTY', NULL, '宿直・当番', 'shukuchoku@ninohe.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.914248+00', NULL, '0', NULL, NULL),
  ('e8ce5a8d-6650-47c0-8862-62b28e3c650e', 'nagasaki', 'IT', 'DUTY', NULL, '宿直・当番', 'shukuchoku@nagasaki.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:53.817426+00', NULL, '0', NULL, NULL),
  ('f30f6162-da2c-4152-950e-a41a87a706bc', 'chiyoda', 'IT', 'MAILBOX', NULL, 'IT推進課', 'itsuishin@chiyoda.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.846721+00', NULL, '0', NULL, NULL),
  ('f7754bfb-8748-40f0-9985-8bcb4c14ff26', 'fuji', 'PR', 'MAILBOX', NULL, 'シティプロモーション課', 'citypromotion@fuji.example', 'EMAIL', 'false', 'true', '2026-11-28 12:03:54.970918+00', NULL, '0', NULL, NULL);

insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) values
  ('1', '0.1', 'platform', 'SQL', 'db/platform/V0_1__platform.sql', '-595479514', 'notification', '2026-11-28 12:03:32.879402', '257', 'true'),
  ('2', '1', 'contacts', 'SQL', 'db/migration/V1__contacts.sql', '1828431461', 'notification', '2026-11-28 12:03:33.3269', '43', 'true'),
  ('3', '2', 'alerts', 'SQL', 'db/migration/V2__alerts.sql', '753382956', 'notification', '2026-11-28 12:03:33.473173', '101', 'true'),
  ('4', '3', 'watches', 'SQL', 'db/migration/V3__watches.sql', '1360650350', 'notification', '2026-11-28 12:03:33.668017', '83', 'true'),
  ('5', '4', 'reporter and duty dates', 'SQL', 'db/migration/V4__reporter_and_duty_dates.sql', '-1587199293', 'notification', '2026-11-28 12:03:33.849908', '68', 'true'),
  ('6', '5', 'sending in order', 'SQL', 'db/migration/V5__sending_in_order.sql', '424865101', 'notification', '2026-11-28 12:03:33.983116', '61', 'true');

insert into idempotency (municipality, subject, key, request_hash, status, location, etag, body, created_at) values
  ('nagasaki', 'df6dd3ae-19bd-424f-b401-fa1d3930f4fe', '8c5862eb-73fd-48e4-87e4-faa4f8f6788c', '923816779d76c5164ba2912d0415810dce0bbec96cc88a2bd294c841f7fa8c90', '201', '/api/v1/contacts/1cb0442f-791f-43cd-87c3-5b5c60c126a0', 'v0', '{"id":"1cb0442f-791f-43cd-87c3-5b5c60c126a0","role":"pr","seat":"duty","division":null,"name":"当番 花子","address":"duty.hanako@nagasaki.example","channel":"email","english":false,"sample":false,"createdAt":"2026-11-28T12:05:02.573689Z","dutyFrom":"2026-11-28","dutyUntil":"2026-12-04","retiredAt":null,"version":0}', '2026-11-28 12:05:02.55433+00');

insert into inbox (event_id, received_at) values
  ('019a0e56-78f9-4e80-87bb-3d811b7f15df', '2026-11-28 12:04:33.219181+00'),
  ('02077280-7ca6-44b2-86af-12911d4b966e', '2026-11-28 12:04:51.735035+00'),
  ('17d058ed-60df-4195-8b7d-20637ab938b1', '2026-11-28 12:04:51.317474+00'),
  ('19730ac0-5803-48d1-9972-0344fbcc401a', '2026-11-28 12:06:38.463789+00'),
  ('1fb4b683-056e-4817-82b2-3bbfe3345570', '2026-11-28 12:04:47.860854+00'),
  ('471e2a37-3359-45fd-a785-9fdb0a5da36f', '2026-11-28 12:04:39.545351+00'),
  ('49cb7a84-4f8c-484f-824f-4192484ac41a', '2026-11-28 12:04:53.749688+00'),
  ('4f3a80aa-1d7f-4959-9d6f-e9ad3a82c04e', '2026-11-28 12:04:59.641607+00'),
  ('51fbac08-70f4-4f7c-9906-8e0070241cb3', '2026-11-28 12:04:58.740889+00'),
  ('530b40a3-b223-4c24-97ea-e683ce5c3fea', '2026-11-28 12:04:47.066321+00'),
  ('8ff51eb6-74fa-4c57-bd0b-c5f7ece32bf6', '2026-11-28 12:04:52.616782+00'),
  ('9270968a-689d-4043-a179-4bcbfffca4d4', '2026-11-28 12:04:54.362418+00'),
  ('9952939b-6d4a-47cc-8c74-3e10bfcdc4d7', '2026-11-28 12:04:47.618009+00'),
  ('a0742fae-34bc-4fea-8e9d-d10174eb6a61', '2026-11-28 12:04:57.853658+00'),
  ('a0f6a098-a034-430c-ba86-fd31a1a1f656', '2026-11-28 12:04:46.63792+00'),
  ('adc04ee0-d634-4059-ba9c-d8fce36275d8', '2026-11-28 12:04:57.669266+00'),
  ('bce5cf6b-0a78-45b3-9407-bfad90642e55', '2026-11-28 12:04:58.959073+00'),
  ('bdbfbe38-665e-4933-af29-17515ad2b4e3', '2026-11-28 12:04:59.314467+00'),
  ('d595c825-42a3-41ec-aa24-fa3284a42d04', '2026-11-28 12:04:49.002356+00'),
  ('d63d5998-244e-4ba4-ac65-4510cc7e0fc2', '2026-11-28 12:04:50.893911+00'),
  ('e4273699-f243-4e6e-af91-6d1b861611bf', '2026-11-28 12:04:45.721886+00');

insert into incident_copy (incident_id, municipality, number, type_name, title, account_label, platform, division, severity, stage, occurred_at, reported_at, incident_version, episode, roles, reporter, can_sign_in, description) values
  ('109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'chiyoda', 'R8-0001', '乗っ取り', '千代田区広報（見本）の乗っ取り', '千代田区広報（見本） @chiyoda_sample_koho', 'x', '政策経営部広報広聴課', 'critical', 'confirmed', '2026-11-27 23:50:00+00', '2026-11-28 12:04:53.600546+00', '21', '2', 'pr,it', '商工観光課　佐々木 翔', 'no', '身に覚えのない投資勧誘の投稿が3件公開されています。'),
  ('10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'fuji', 'R8-0001', 'なりすまし（乗っ取りを含む）', '富士市シティプロモーション（見本）のなりすまし（乗っ取りを含む）', '富士市シティプロモーション（見本） @fuji_sample_citypro', 'instagram', 'シティプロモーション課', 'high', 'reported', '2026-11-27 23:50:00+00', '2026-11-28 12:04:50.743185+00', '3', '2', 'pr', '交流観光課　望月 蓮', 'no', '身に覚えのない投資勧誘の投稿が3件公開されています。'),
  ('1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'nagasaki', 'R8-0003', '誤投稿', '長崎市立図書館（見本）の誤投稿', '長崎市立図書館（見本） @nagasaki_sample_library', 'instagram', '図書館', 'medium', 'reported', '2026-11-27 23:00:00+00', '2026-11-28 12:06:38.288028+00', '1', '1', 'pr', '観光政策課　山口 健太', 'yes', '誤った開館時間を投稿しました。'),
  ('757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'ninohe', 'R8-0001', '乗っ取り', 'facebook.com/の乗っ取り', 'https://www.facebook.com/', NULL, '商工観光流通課', 'critical', 'reported', '2026-11-27 23:50:00+00', '2026-11-28 12:04:52.494487+00', '1', '1', 'pr,it', '商工観光流通課　小野寺 陸', 'no', '身に覚えのない投資勧誘の投稿が3件公開されています。'),
  ('d2e717fb-4c52-4268-a411-fc5b06b4be82', 'nagasaki', 'R8-0002', '乗っ取り', '長崎市広報（見本）の乗っ取り', '長崎市広報（見本） @nagasaki.sample.koho', 'facebook', '広報広聴課', 'critical', 'confirmed', '2026-11-27 23:50:00+00', '2026-11-28 12:04:47.578741+00', '2', '1', 'pr,it', '観光政策課　山口 健太', 'yes', '身に覚えのない投資勧誘の投稿が3件公開されています。'),
  ('e1f5c0b9-8941-4392-9288-008850533376', 'nagasaki', 'R8-0001', '乗っ取り', '長崎市の観光情報（見本）の乗っ取り', '長崎市の観光情報（見本） @nagasaki_sample_kanko', 'x', '観光政策課', 'critical', 'closed', '2026-11-27 23:50:00+00', '2026-11-28 12:04:31.783326+00', '20', '1', 'pr,it', '観光政策課　山口 健太', 'no', '身に覚えのない投資勧誘の投稿が3件公開されています。');
select setval(pg_get_serial_sequence('outbox', 'id'), 48, true);

insert into watch (id, municipality, incident_id, episode, roles, pending, phase, round, level, progressed, due_at, version) values
  ('07a88f0d-b604-4685-aafe-134b5da42a3d', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', '1', 'pr', '', 'CLOSED', '0', '0', 'false', NULL, '1'),
  ('0b4e47c9-fdef-4be4-a8d8-0283468cddcf', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', '2', 'pr', 'pr', 'OPEN', '0', '0', 'false', '2026-11-28 12:19:51.873363+00', '0'),
  ('1b3e3060-74d7-445f-963a-82b8a2e7ead4', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', '1', 'pr,it', 'pr,it', 'OPEN', '0', '0', 'false', '2026-11-28 12:19:52.712072+00', '0'),
  ('278028c1-0bd2-4f9d-87d4-1b198baf17be', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '1', 'pr,it', '', 'CLOSED', '0', '0', 'true', NULL, '3'),
  ('455c390c-6419-44f4-9dc4-2a82a2369ad9', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', '1', 'pr,it', 'it', 'OPEN', '0', '0', 'true', '2026-11-28 12:19:48.119466+00', '2'),
  ('74b6e19f-f14e-4029-b66d-e97480ff272d', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '2', 'pr,it', 'pr,it', 'OPEN', '0', '0', 'false', '2026-11-28 12:19:59.733649+00', '0'),
  ('8963e4c6-f9da-4aae-9e50-002e3672620e', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', '1', 'pr', 'pr', 'OPEN', '0', '0', 'false', '2026-11-28 12:21:38.580141+00', '0'),
  ('c44f1d8e-e7d2-42f2-aa5f-53337a875c1b', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', '1', 'pr,it', '', 'CLOSED', '0', '0', 'true', NULL, '3');

insert into ack_token (hash, alert_id, municipality, expires_at) values
  (E'\\x1fc805c0bf06075c6a84d622de820dc43154ad27be88f3328f4e070db96f71a3', 'f481943f-478e-4e6e-b61a-8c77101f0e82', 'ninohe', '2026-12-05 12:04:52.826146+00'),
  (E'\\x2e5a867bbd4382e4826721dbf8a1738a59e013a59f4e9280be13be0b184b7f80', '1f7cea26-038e-4ed8-8fe8-8a0482672e59', 'nagasaki', '2026-12-05 12:04:34.174386+00'),
  (E'\\x2e6df66b5d3b2946c43292d933ace25ee637709cbdf65acf1fa6fd583373122b', 'a27112f7-2cb2-4651-87a6-f1c08e27953d', 'nagasaki', '2026-12-05 12:06:38.627971+00'),
  (E'\\x42922a19192db223ef00b6e24df436f864eeaa402a0cbb3bdf25a3e1eedf5c7c', '606000ba-74d7-4f36-8eaf-cae02f22c06a', 'fuji', '2026-12-05 12:04:50.994703+00'),
  (E'\\x4c3df5187ce1f0d5ecc7dc4a74798dd713ba622846fe24728834daad5422f029', '6f9c6c35-d66a-4163-8b2e-13722007c6a3', 'nagasaki', '2026-12-05 12:04:48.186178+00'),
  (E'\\x69d0f2f32079e4d569346ce0231b320f374ba2ac10b0107c2c3da216251612d9', '96c42910-63ca-4e27-86ad-eba237ddfb46', 'ninohe', '2026-12-05 12:04:52.826168+00'),
  (E'\\x7142616df8a01455c562efe7b8588bca8799ba8a4159263e540593cf6f4a1511', '617cf0e6-efc1-4160-b0ff-176a570646c9', 'nagasaki', '2026-12-05 12:04:48.185863+00'),
  (E'\\x74e3fac288e5c415eca26517e3792d485c2dffef94581fdd6fffab134fc40ff7', '68841076-68e5-44ea-b1ab-8ea154724edc', 'chiyoda', '2026-12-05 12:04:53.854026+00'),
  (E'\\x7dd73b770883ea8fdc2abe1acac653b5ce162158a2568b5116b7ac96d2b83af4', 'cf59c351-9fda-4ae0-b40e-ddd023f65f84', 'chiyoda', '2026-12-05 12:04:53.854047+00'),
  (E'\\x84f0fdd2b59177c20f7efa2e5d83b90a90d70990d9b9e164fdbf686256f1cda6', '246ad493-d8f3-4dfd-8f20-4919ac18f563', 'nagasaki', '2026-12-05 12:04:48.186078+00'),
  (E'\\x9b8a01ad22de9edb07ddef903b4af6a40b28d04243acd901e0ca9a8edec0850d', 'def07236-765d-4648-8866-d336756d0a93', 'nagasaki', '2026-12-05 12:04:34.174241+00'),
  (E'\\x9bc31eadaaa01bfffaba7dd83f31de4c82235826caa94b97e530fa2e264af594', '62f83f96-bf5e-44d4-8442-535991cc62c7', 'fuji', '2026-12-05 12:04:50.994817+00'),
  (E'\\x9c53691c2cf81dabc66c1093c1595062322fa8d53c9e60822a70da70bb5a9f71', '0426e65f-0a7b-4f61-81b1-f163593340ff', 'chiyoda', '2026-12-05 12:04:53.854066+00'),
  (E'\\x9d6082133f708d61ca32d83335c590187e8d73dabe6e85dc3fc21445103e189c', '7b43e249-f3fc-4631-8731-8513c018f0cd', 'nagasaki', '2026-12-05 12:04:48.186129+00'),
  (E'\\xa17c6d66ee8c6e632cab22667fb8b03c1abc36d769d0f9a3507e86d539862181', 'a3f6658a-3859-4383-a5a5-9476b81d0143', 'nagasaki', '2026-12-05 12:04:34.174286+00'),
  (E'\\xa4729bea6a1b51ac55ef4371e1c06a80f303fa62f01665e6e149003c143806c8', '3e195aea-f58b-487e-ab07-82947ac9f58b', 'nagasaki', '2026-12-05 12:06:38.627893+00'),
  (E'\\xa590d06e6c51318672d06dcdb155a630dd24014c28b86d19bcefee5e846b27ce', '8679a697-3bb7-4358-934e-f81b30fbd8c9', 'chiyoda', '2026-12-05 12:04:59.773701+00'),
  (E'\\xa7e87c7910fc2d766592823494f17a6f6d644e8c5464dccb1f83ecfc46af6f74', '4be81f2c-6960-4d72-a493-fca3bb2868a2', 'fuji', '2026-12-05 12:04:52.826087+00'),
  (E'\\xae6572281b7121899d5b698bf0a5809c92b4a7eb2b2c97bd55ee69b1cd1898b7', 'f3f6ee18-e20c-4581-8815-1cab118e7264', 'chiyoda', '2026-12-05 12:04:59.773765+00'),
  (E'\\xb058f0c636e32cd562aefaa9d7f23ba24bf1d0a3f16d5646fccdd0ff37c0e7eb', '94cc0357-342b-4eed-8863-4515680f7910', 'chiyoda', '2026-12-05 12:04:53.853937+00'),
  (E'\\xb5856f98007cd5835ee12d1d59cc4879f2a9f95e6c8f60945175ffd4a868fa63', 'fd896027-8e4e-4858-addb-e691e30e0492', 'nagasaki', '2026-12-05 12:04:34.173893+00'),
  (E'\\xbb692862262ffc35e0f58440bd8e11672c82f98b5442910e78bf24821026986f', 'bdd7ee8b-cf77-454e-8279-6b4e24500daf', 'chiyoda', '2026-12-05 12:04:53.854109+00'),
  (E'\\xbc070ecfc8c89b2baf172f09a56e19d56ddff72039685b814437a60bc972b605', 'fb150f02-07bc-4c98-b308-af5abaf82b4d', 'fuji', '2026-12-05 12:04:52.826127+00'),
  (E'\\xc4f4a05ea276eedcc89d995479469275792399333c10fe2c14504b3637282b89', '4ed48259-3589-405d-9f9a-3308715a1efe', 'fuji', '2026-12-05 12:04:50.994939+00'),
  (E'\\xc95d5b8f1bc597064d73734c3af0796602b349d7004eed3f6a95b2dc7ce00635', '36188dd2-3494-48de-8298-bbb37b247d01', 'chiyoda', '2026-12-05 12:04:59.773783+00'),
  (E'\\xd3ec3bb028bf608df34208d25c1d7fc2eb818ea37eb4d49cf83a59afd88f636c', '552542f2-cf8f-479a-9b99-8b036fe4c463', 'chiyoda', '2026-12-05 12:04:59.773878+00'),
  (E'\\xd53c0b6894ca36160cc4dbd0e48d723005a6265f7133cf453c3d1bcad5058f12', '02cfcd64-98ca-46c6-b253-db0b3957d89e', 'fuji', '2026-12-05 12:04:52.825798+00'),
  (E'\\xd72b97b9c74133541f63def0e33b3ab9e8107f116c70c81665fd2b2921a7f520', 'fd6e0dce-7ac4-42be-8602-c066d742779b', 'nagasaki', '2026-12-05 12:04:48.186028+00'),
  (E'\\xdb838e806e682674dfd6bb2baec4f86bc0b81cbf678fe253f193363a35c6e377', 'a3ba5c1d-7e94-48b5-b014-55c40ce4b6cb', 'nagasaki', '2026-12-05 12:06:38.627955+00'),
  (E'\\xe37ba802c4221714e5e6eff662b828f29d47eb3902aabbcdcf3fd68c7debee70', '45f22565-c8dd-4ad1-a559-ef96d1bc6766', 'ninohe', '2026-12-05 12:04:52.826186+00'),
  (E'\\xf1f1483a798aa73d36bc771a83b73e70d5d1e29f39375ad1ca64d05cd0fe32e9', '724625f1-2760-4039-868c-1e4097df49ed', 'nagasaki', '2026-12-05 12:04:34.174179+00'),
  (E'\\xf51c6261182508ec352e8e75c980bb53fd1572bf83519b8c4ff6273a3769ea5d', '9e4d4457-75f3-462a-8860-a432b3e84510', 'nagasaki', '2026-12-05 12:06:38.627984+00'),
  (E'\\xfd013e3a690c3f59e3aae9892f45c10ec2fbe7e6baf25e019b62903a095db407', '46870bde-f621-4613-ab50-53ba375f7eca', 'chiyoda', '2026-12-05 12:04:59.773817+00');

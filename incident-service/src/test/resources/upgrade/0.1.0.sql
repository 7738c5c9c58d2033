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

-- V1_1__incidents.sql
-- Reports and the incidents they open, with the steps of the playbook they began under.

create table receipt_counter (
  municipality text not null,
  fiscal_year int not null,
  last int not null,
  primary key (municipality, fiscal_year)
);

-- A playbook as it stood when an incident began; rows are shared by incidents, told apart by content.
create table frozen_playbook (
  id uuid primary key,
  municipality text not null,
  profile_version text not null,
  type text not null,
  content jsonb not null,
  frozen_at timestamptz not null
);
create trigger frozen_playbook_append_only before update or delete or truncate on frozen_playbook
  for each statement execute function refuse_change();

create table incident (
  id uuid primary key,
  municipality text not null,
  number text not null,
  version bigint not null,
  type text not null,
  type_name text not null,
  kind text not null,
  title text not null,
  account_id uuid,
  account_label text not null,
  platform text,
  division text not null,
  severity text not null,
  stage text not null,
  stage_since timestamptz not null,
  reason text,
  closing_text text,
  can_sign_in text not null,
  occurred_at timestamptz,
  reported_at timestamptz not null,
  profile_version text not null,
  playbook_id uuid not null references frozen_playbook (id),
  unique (municipality, number)
);
create index incident_list on incident (municipality, reported_at desc, id desc);
create index incident_account on incident (municipality, account_id) where account_id is not null;

create table report (
  id uuid primary key,
  municipality text not null,
  incident_id uuid not null references incident (id),
  number text not null,
  reporter text not null,
  reporter_name text not null,
  reporter_division text,
  kind text not null,
  account_id uuid,
  account_given text not null,
  occurred_at timestamptz,
  reported_at timestamptz not null,
  can_sign_in text not null,
  description text not null,
  links text[] not null,
  fake_url text,
  unique (incident_id)
);
create index report_list on report (municipality, reported_at desc, id desc);
create index report_mine on report (municipality, reporter, reported_at desc, id desc);

-- The steps are written before the incident's row, so that the receipt counter is locked as late as possible.
create table step (
  id uuid primary key,
  municipality text not null,
  incident_id uuid not null references incident (id) deferrable initially deferred,
  step_id text not null,
  position int not null,
  version bigint not null,
  state text not null,
  applies boolean not null,
  due_at timestamptz,
  target_told_at timestamptz,
  actor text,
  actor_name text,
  actor_division text,
  acted_at timestamptz,
  occurred_at timestamptz,
  note text,
  reason text,
  override_reason text,
  results jsonb,
  unique (incident_id, step_id)
);
create index step_due on step (due_at)
  where target_told_at is null and applies and due_at is not null and state in ('OPEN', 'STARTED');

-- V1_2__timeline.sql
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

-- V1_3__copies.sql
-- What this service needs to know of the others, kept current by their events.

create table known_account (
  id uuid primary key,
  municipality text not null,
  platform text not null,
  handle text not null,
  handle_key text not null,
  platform_id text,
  url text not null,
  url_key text not null,
  display_name text not null,
  operating_division text not null,
  state text not null,
  state_since timestamptz not null,
  sample boolean not null,
  version bigint not null
);
create index known_account_url on known_account (municipality, url_key);
create index known_account_handle on known_account (municipality, platform, handle_key);

create table delivery (
  id uuid primary key,
  municipality text not null,
  incident_id uuid not null,
  kind text not null,
  level int not null,
  role text not null,
  recipient text not null,
  channel text not null,
  state text not null,
  attempts int not null,
  sent_at timestamptz,
  failed_at timestamptz,
  failure text,
  confirmed_at timestamptz,
  confirmed_by text,
  confirmed_division text
);
create index delivery_incident on delivery (municipality, incident_id);

-- V2_1__notices.sql
-- What residents are told. The text at work stands in notice; what they have read stands in
-- notice_revision and is never changed.

create table notice (
  id uuid primary key,
  municipality text not null,
  incident_id uuid not null,
  version bigint not null,
  state text not null,
  kind text not null,
  title text not null,
  body text not null,
  title_en text,
  body_en text,
  author text not null,
  author_name text not null,
  approver_name text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  public_at timestamptz,
  withdrawn_at timestamptz,
  withdrawal_reason text
);
create index notice_incident on notice (municipality, incident_id, created_at desc);
create index notice_list on notice (municipality, created_at desc, id desc);
create index notice_public on notice (municipality, public_at desc, id desc) where public_at is not null;

create table notice_revision (
  id uuid primary key,
  municipality text not null,
  notice_id uuid not null references notice (id),
  number int not null,
  kind text not null,
  title text not null,
  body text not null,
  title_en text,
  body_en text,
  author_name text not null,
  approver_name text,
  publisher_name text not null,
  published_at timestamptz not null,
  unique (notice_id, number)
);

create trigger notice_revision_append_only before update or delete or truncate on notice_revision
  for each statement execute function refuse_change();

-- V2_2__finding.sql
-- What the list and the first page ask for, so that a question reads about as many rows as it shows.

-- Whose a step is stood in the frozen playbook only.
alter table step add column owner text;
update step s set owner = lower(e.entry ->> 'owner')
  from incident i
  join frozen_playbook f on f.id = i.playbook_id
  cross join lateral jsonb_array_elements(f.content -> 'playbook' -> 'steps') as e (entry)
  where i.id = s.incident_id and e.entry ->> 'id' = s.step_id;
update step set owner = 'pr' where owner is null;
alter table step alter column owner set not null;

-- How bad (4 critical to 1 low), the next target, and where it stands in the order of targets:
-- what has none, or has ended, comes last.
alter table incident
  add column severity_rank int,
  add column next_due_at timestamptz,
  add column due_order timestamptz;
update incident i set
  severity_rank = case severity when 'CRITICAL' then 4 when 'HIGH' then 3 when 'MEDIUM' then 2 else 1 end,
  next_due_at = (select min(s.due_at) from step s
    where s.incident_id = i.id and s.applies and s.state in ('OPEN', 'STARTED'));
update incident set due_order = case
  when stage in ('DISMISSED', 'CLOSED') or next_due_at is null then timestamptz '9999-12-31 00:00:00+00'
  else next_due_at end;
alter table incident
  alter column severity_rank set not null,
  alter column due_order set not null;

create index incident_severity on incident (municipality, severity_rank desc, reported_at desc, id desc);
create index incident_due on incident (municipality, due_order, id);
create index incident_stage on incident (municipality, stage, reported_at desc, id desc);
create index incident_stage_count on incident (municipality, stage);
create index incident_type on incident (municipality, type, reported_at desc, id desc);
create index incident_platform on incident (municipality, platform, reported_at desc, id desc);
create index incident_division on incident (municipality, division, stage, reported_at desc, id desc);

-- Pairs of neighbouring letters find a word anywhere in a text, in Japanese too, where words have
-- no gaps and two letters are often the whole word. Each pair carries the municipality, so that a
-- search never reads what belongs to others. New entries wait in a short list, so that a report does
-- not pay for forty of them at once.
create function letter_pairs(municipality text, words text) returns text[]
language sql immutable strict parallel safe cost 100000 as $$
  select coalesce(array_agg(distinct municipality || ' ' || substr(lower(words), n, 2)), '{}')
  from generate_series(1, length(words) - 1) as n
$$;
create index incident_words on incident
  using gin (letter_pairs(municipality, number || ' ' || title || ' ' || account_label))
  with (gin_pending_list_limit = 256);

create index timeline_confirmed on timeline_entry (municipality, incident_id, occurred_at)
  where type = 'incident-confirmed';
create index delivery_unconfirmed on delivery (municipality, role) where state <> 'CONFIRMED';

-- V2_3__evidence.sql
-- Pictures that came with a report, byte for byte as they were sent. Nobody changes them afterwards.

create table evidence (
  id uuid primary key,
  municipality text not null,
  incident_id uuid not null references incident (id),
  position int not null,
  name text not null,
  media_type text not null,
  size int not null check (size = octet_length(content)),
  sha256 text not null,
  content bytea not null,
  added_by text not null,
  added_by_name text not null,
  added_at timestamptz not null,
  unique (incident_id, sha256)
);
-- Pictures do not get smaller by compressing them again.
alter table evidence alter column content set storage external;
create index evidence_incident on evidence (municipality, incident_id, position);
create trigger evidence_append_only before update or delete or truncate on evidence
  for each statement execute function refuse_change();

-- V2_4__order_of_targets.sql
-- What is at work without a target comes before what has ended, not among it: a question about what is
-- at work, in the order of targets, stops where the ended begin.
update incident set due_order = timestamptz '9999-12-30 00:00:00+00'
  where next_due_at is null and stage not in ('DISMISSED', 'CLOSED');

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

insert into audit_log (id, municipality, at, actor, actor_name, division, action, object_type, object_id, details) overriding system value values
  ('1', 'nagasaki', '2026-11-28 12:04:31.845945+00', '69e453fc-97b8-4e5f-a5ca-de7ba34095ec', '山口 健太', '観光政策課', 'incident-reported', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"kind": "HIJACK", "account": "長崎市の観光情報（見本） @nagasaki_sample_kanko", "canSignIn": "no"}'),
  ('2', 'nagasaki', '2026-11-28 12:04:39.443666+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'incident-confirmed', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"to": "confirmed", "from": "reported", "reason": ""}'),
  ('3', 'nagasaki', '2026-11-28 12:04:39.837463+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'comment-added', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"sequence": 9}'),
  ('4', 'nagasaki', '2026-11-28 12:04:40.842569+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-waived', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"step": "EVIDENCE_CAPTURED", "title": "証拠の保全", "reason": "今回は該当しないため", "titleEn": "Capture evidence"}'),
  ('5', 'nagasaki', '2026-11-28 12:04:41.290865+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-waived', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"step": "OTHER_ACCOUNTS_CHECKED", "title": "他の公式アカウントの点検", "reason": "今回は該当しないため", "titleEn": "Check the other official accounts"}'),
  ('6', 'nagasaki', '2026-11-28 12:04:41.704+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-waived', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"step": "ACCESS_RECOVERY", "title": "アカウント復旧の申請", "reason": "今回は該当しないため", "titleEn": "Ask the platform for access"}'),
  ('7', 'nagasaki', '2026-11-28 12:04:41.976199+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-waived', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"step": "SESSIONS_REVOKED", "title": "全端末からのログアウト", "reason": "今回は該当しないため", "titleEn": "Sign out every session"}'),
  ('8', 'nagasaki', '2026-11-28 12:04:42.329908+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-waived', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"step": "PASSWORD_CHANGE", "title": "ログインパスワードの変更", "clause": "NGS-10.3a", "reason": "今回は該当しないため", "titleEn": "Change the password"}'),
  ('9', 'nagasaki', '2026-11-28 12:04:42.722225+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-waived', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"step": "ACCOUNT_SUSPEND", "title": "アカウントの停止", "clause": "NGS-10.3a", "reason": "今回は該当しないため", "titleEn": "Suspend the account"}'),
  ('10', 'nagasaki', '2026-11-28 12:04:42.999081+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-waived', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"step": "APPS_REVOKED", "title": "連携アプリと管理者の点検", "reason": "今回は該当しないため", "titleEn": "Check connected apps and administrators"}'),
  ('11', 'nagasaki', '2026-11-28 12:04:43.309684+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-waived', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"step": "ADS_CHECKED", "title": "広告の点検", "reason": "今回は該当しないため", "titleEn": "Check advertisements"}'),
  ('12', 'nagasaki', '2026-11-28 12:04:43.585563+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-waived', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"step": "DELETE_ROGUE_POSTS", "title": "発信した覚えのない情報の削除", "clause": "NGS-10.3a", "reason": "今回は該当しないため", "titleEn": "Delete posts that the office did not make"}'),
  ('13', 'nagasaki', '2026-11-28 12:04:43.884894+00', 'cbb9d831-f7b5-431a-9d09-75730b4398c0', '中村 拓海', '情報システム課', 'step-done', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"note": "対応しました。", "step": "MALWARE_CHECK", "title": "ウイルス感染の有無の確認", "clause": "NGS-10.3c", "titleEn": "Check for virus infection", "result.devices": "中村 大輔", "result.outcome": "CLEAN"}'),
  ('14', 'nagasaki', '2026-11-28 12:04:44.25062+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-waived', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"step": "PLATFORM_REPORT", "title": "提供事業者への通報", "reason": "今回は該当しないため", "titleEn": "Report to the platform"}'),
  ('15', 'nagasaki', '2026-11-28 12:04:44.591487+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-done', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"note": "対応しました。", "step": "SITE_NOTICE", "title": "市ホームページでの周知", "clause": "NGS-10.3b", "titleEn": "Notice on the city''s web site", "result.publishedAt": "2026-11-28T09:30:00+09:00"}'),
  ('16', 'nagasaki', '2026-11-28 12:04:44.806172+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-waived', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"step": "OTHER_CHANNELS", "title": "他の広報媒体での周知", "reason": "今回は該当しないため", "titleEn": "Notice by other channels"}'),
  ('17', 'nagasaki', '2026-11-28 12:04:45.13111+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-waived', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"step": "RECOVERY_CHECK", "title": "復旧の確認", "reason": "今回は該当しないため", "titleEn": "Check that all is in order again"}'),
  ('18', 'nagasaki', '2026-11-28 12:04:45.340315+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-waived', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"step": "LESSONS", "title": "振り返り", "reason": "今回は該当しないため", "titleEn": "Review"}'),
  ('19', 'nagasaki', '2026-11-28 12:04:45.490201+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'incident-contained', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"to": "contained", "from": "confirmed", "reason": ""}'),
  ('20', 'nagasaki', '2026-11-28 12:04:46.014697+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'notice-drafted', 'notice', '186fa353-ba73-4882-b35a-de522877e4a4', E'{"title": "長崎市公式Xアカウント「長崎市の観光情報（見本）」の不正利用について（第一報）", "titleEn": "Unauthorised use of the X account \\"長崎市の観光情報（見本）\\" of Nagasaki City (first report)", "noticeId": "186fa353-ba73-4882-b35a-de522877e4a4", "revision": "0"}'),
  ('21', 'nagasaki', '2026-11-28 12:04:46.357433+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'notice-approved', 'notice', '186fa353-ba73-4882-b35a-de522877e4a4', E'{"title": "長崎市公式Xアカウント「長崎市の観光情報（見本）」の不正利用について（第一報）", "titleEn": "Unauthorised use of the X account \\"長崎市の観光情報（見本）\\" of Nagasaki City (first report)", "noticeId": "186fa353-ba73-4882-b35a-de522877e4a4", "revision": "0"}'),
  ('22', 'nagasaki', '2026-11-28 12:04:46.546402+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'notice-published', 'notice', '186fa353-ba73-4882-b35a-de522877e4a4', E'{"title": "長崎市公式Xアカウント「長崎市の観光情報（見本）」の不正利用について（第一報）", "titleEn": "Unauthorised use of the X account \\"長崎市の観光情報（見本）\\" of Nagasaki City (first report)", "noticeId": "186fa353-ba73-4882-b35a-de522877e4a4", "revision": "1"}'),
  ('23', 'nagasaki', '2026-11-28 12:04:46.966089+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'incident-recovered', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"to": "recovered", "from": "contained", "reason": ""}'),
  ('24', 'nagasaki', '2026-11-28 12:04:47.426743+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'incident-closed', 'incident', 'e1f5c0b9-8941-4392-9288-008850533376', '{"to": "closed", "from": "recovered", "reason": "復旧を確認しました。"}'),
  ('25', 'nagasaki', '2026-11-28 12:04:47.606436+00', '69e453fc-97b8-4e5f-a5ca-de7ba34095ec', '山口 健太', '観光政策課', 'incident-reported', 'incident', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', '{"kind": "HIJACK", "account": "長崎市広報（見本） @nagasaki.sample.koho", "canSignIn": "yes"}'),
  ('26', 'nagasaki', '2026-11-28 12:04:48.946766+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'incident-confirmed', 'incident', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', '{"to": "confirmed", "from": "reported", "reason": ""}'),
  ('27', 'nagasaki', '2026-11-28 12:04:49.308264+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-done', 'incident', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', '{"note": "記録しました。", "step": "EVIDENCE_CAPTURED", "title": "証拠の保全", "titleEn": "Capture evidence", "result.capturedAt": "2026-11-28T09:30:00+09:00"}'),
  ('28', 'nagasaki', '2026-11-28 12:04:49.470513+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-started', 'incident', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', '{"step": "OTHER_ACCOUNTS_CHECKED", "title": "他の公式アカウントの点検", "titleEn": "Check the other official accounts"}'),
  ('29', 'nagasaki', '2026-11-28 12:04:49.607607+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'step-waived', 'incident', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', '{"step": "SESSIONS_REVOKED", "title": "全端末からのログアウト", "reason": "該当しないため", "titleEn": "Sign out every session"}'),
  ('30', 'nagasaki', '2026-11-28 12:04:49.950668+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'notice-drafted', 'notice', '4aed6fe8-b6b8-42db-8fec-78b3e72adef4', E'{"title": "長崎市公式Facebookアカウント「長崎市広報（見本）」の不正利用について（第一報）", "titleEn": "Unauthorised use of the Facebook account \\"長崎市広報（見本）\\" of Nagasaki City (first report)", "noticeId": "4aed6fe8-b6b8-42db-8fec-78b3e72adef4", "revision": "0"}'),
  ('31', 'nagasaki', '2026-11-28 12:04:50.026436+00', 'cbb9d831-f7b5-431a-9d09-75730b4398c0', '中村 拓海', '情報システム課', 'comment-added', 'incident', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', '{"sequence": 47}'),
  ('32', 'fuji', '2026-11-28 12:04:50.748811+00', '41f9aa3d-0182-44be-8dc2-7ad45de0ac5f', '望月 蓮', '交流観光課', 'incident-reported', 'incident', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', '{"kind": "IMPERSONATION", "account": "富士市シティプロモーション（見本） @fuji_sample_citypro", "canSignIn": "no"}'),
  ('33', 'fuji', '2026-11-28 12:04:51.198131+00', '5e3a0cc0-33ed-4e06-b355-a79312e3509b', '佐野 遥', 'シティプロモーション課', 'incident-dismissed', 'incident', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', '{"to": "dismissed", "from": "reported", "reason": "市の別の所属が運用していたため"}'),
  ('34', 'fuji', '2026-11-28 12:04:51.473703+00', '5e3a0cc0-33ed-4e06-b355-a79312e3509b', '佐野 遥', 'シティプロモーション課', 'incident-reopened', 'incident', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', '{"to": "reported", "from": "dismissed", "reason": "確認したところ運用していなかったため"}'),
  ('35', 'ninohe', '2026-11-28 12:04:52.500231+00', 'afebb452-0c35-4eae-a4f4-ed42a4137244', '小野寺 陸', '商工観光流通課', 'incident-reported', 'incident', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', '{"kind": "HIJACK", "account": "https://www.facebook.com/", "canSignIn": "no"}'),
  ('36', 'chiyoda', '2026-11-28 12:04:53.613712+00', 'c5e832bb-4f0d-47fb-b5b4-e22895073c24', '佐々木 翔', '商工観光課', 'incident-reported', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"kind": "HIJACK", "account": "千代田区広報（見本） @chiyoda_sample_koho", "canSignIn": "no"}'),
  ('37', 'chiyoda', '2026-11-28 12:04:54.118526+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'incident-confirmed', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"to": "confirmed", "from": "reported", "reason": ""}'),
  ('38', 'chiyoda', '2026-11-28 12:04:54.787326+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'step-waived', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"step": "EVIDENCE_CAPTURED", "title": "証拠の保全", "reason": "今回は該当しないため", "titleEn": "Capture evidence"}'),
  ('39', 'chiyoda', '2026-11-28 12:04:55.016598+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'step-waived', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"step": "OTHER_ACCOUNTS_CHECKED", "title": "他の公式アカウントの点検", "reason": "今回は該当しないため", "titleEn": "Check the other official accounts"}'),
  ('40', 'chiyoda', '2026-11-28 12:04:55.207558+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'step-waived', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"step": "ACCESS_RECOVERY", "title": "アカウント復旧の申請", "reason": "今回は該当しないため", "titleEn": "Ask the platform for access"}'),
  ('41', 'chiyoda', '2026-11-28 12:04:55.367074+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'step-waived', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"step": "SESSIONS_REVOKED", "title": "全端末からのログアウト", "reason": "今回は該当しないため", "titleEn": "Sign out every session"}'),
  ('42', 'chiyoda', '2026-11-28 12:04:55.611528+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'step-waived', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"step": "PASSWORD_CHANGE", "title": "パスワードの変更", "reason": "今回は該当しないため", "titleEn": "Change the password"}'),
  ('43', 'chiyoda', '2026-11-28 12:04:55.720475+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'step-waived', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"step": "APPS_REVOKED", "title": "連携アプリと管理者の点検", "reason": "今回は該当しないため", "titleEn": "Check connected apps and administrators"}'),
  ('44', 'chiyoda', '2026-11-28 12:04:55.8158+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'step-waived', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"step": "ADS_CHECKED", "title": "広告の点検", "reason": "今回は該当しないため", "titleEn": "Check advertisements"}'),
  ('45', 'chiyoda', '2026-11-28 12:04:55.890629+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'step-waived', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"step": "ACCOUNT_SUSPEND", "title": "アカウントの停止", "reason": "今回は該当しないため", "titleEn": "Suspend the account"}'),
  ('46', 'chiyoda', '2026-11-28 12:04:55.979454+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'step-waived', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"step": "DELETE_ROGUE_POSTS", "title": "発信した覚えのない投稿の削除", "reason": "今回は該当しないため", "titleEn": "Delete posts that the office did not make"}'),
  ('47', 'chiyoda', '2026-11-28 12:04:56.911802+00', '12029a8e-1d37-44ce-a843-4c62153a5a69', '渡辺 大輔', 'IT推進課', 'step-waived', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"step": "MALWARE_CHECK", "title": "ウイルス感染の有無の確認", "reason": "今回は該当しないため", "titleEn": "Check for virus infection"}'),
  ('48', 'chiyoda', '2026-11-28 12:04:57.004431+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'step-waived', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"step": "PLATFORM_REPORT", "title": "提供事業者への通報", "reason": "今回は該当しないため", "titleEn": "Report to the platform"}'),
  ('49', 'chiyoda', '2026-11-28 12:04:57.068647+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'step-waived', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"step": "SITE_NOTICE", "title": "ホームページでの周知", "reason": "今回は該当しないため", "titleEn": "Notice on the web site"}'),
  ('50', 'chiyoda', '2026-11-28 12:04:57.147271+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'step-waived', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"step": "OTHER_CHANNELS", "title": "他の広報媒体での周知", "reason": "今回は該当しないため", "titleEn": "Notice by other channels"}'),
  ('51', 'chiyoda', '2026-11-28 12:04:57.223066+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'step-waived', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"step": "RECOVERY_CHECK", "title": "復旧の確認", "reason": "今回は該当しないため", "titleEn": "Check that all is in order again"}'),
  ('52', 'chiyoda', '2026-11-28 12:04:57.433128+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'step-waived', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"step": "LESSONS", "title": "振り返り", "reason": "今回は該当しないため", "titleEn": "Review"}'),
  ('53', 'chiyoda', '2026-11-28 12:04:57.6036+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'incident-contained', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"to": "contained", "from": "confirmed", "reason": ""}'),
  ('54', 'chiyoda', '2026-11-28 12:04:57.766004+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'incident-recovered', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"to": "recovered", "from": "contained", "reason": ""}'),
  ('55', 'chiyoda', '2026-11-28 12:04:58.167122+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'notice-drafted', 'notice', 'd96fd0c2-bcad-4935-88ac-46787653885c', E'{"title": "千代田区公式Xアカウント「千代田区広報（見本）」の不正利用について（第一報）", "titleEn": "Unauthorised use of the X account \\"千代田区広報（見本）\\" of Chiyoda City (first report)", "noticeId": "d96fd0c2-bcad-4935-88ac-46787653885c", "revision": "0"}'),
  ('56', 'chiyoda', '2026-11-28 12:04:58.447993+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'notice-approved', 'notice', 'd96fd0c2-bcad-4935-88ac-46787653885c', E'{"title": "千代田区公式Xアカウント「千代田区広報（見本）」の不正利用について（第一報）", "titleEn": "Unauthorised use of the X account \\"千代田区広報（見本）\\" of Chiyoda City (first report)", "noticeId": "d96fd0c2-bcad-4935-88ac-46787653885c", "revision": "0"}'),
  ('57', 'chiyoda', '2026-11-28 12:04:58.60732+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'notice-published', 'notice', 'd96fd0c2-bcad-4935-88ac-46787653885c', E'{"title": "千代田区公式Xアカウント「千代田区広報（見本）」の不正利用について（第一報）", "titleEn": "Unauthorised use of the X account \\"千代田区広報（見本）\\" of Chiyoda City (first report)", "noticeId": "d96fd0c2-bcad-4935-88ac-46787653885c", "revision": "1"}'),
  ('58', 'chiyoda', '2026-11-28 12:04:58.808615+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'notice-withdrawn', 'notice', 'd96fd0c2-bcad-4935-88ac-46787653885c', E'{"title": "千代田区公式Xアカウント「千代田区広報（見本）」の不正利用について（第一報）", "reason": "内容に誤りがあったため", "titleEn": "Unauthorised use of the X account \\"千代田区広報（見本）\\" of Chiyoda City (first report)", "noticeId": "d96fd0c2-bcad-4935-88ac-46787653885c", "revision": "1"}'),
  ('59', 'chiyoda', '2026-11-28 12:04:59.16975+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'incident-closed', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"to": "closed", "from": "recovered", "reason": "復旧しました。"}'),
  ('60', 'chiyoda', '2026-11-28 12:04:59.562373+00', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', 'incident-reopened', 'incident', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '{"to": "confirmed", "from": "closed", "reason": "再び乗っ取られたため"}'),
  ('61', 'nagasaki', '2026-11-28 12:05:42.647354+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'severity-changed', 'incident', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', '{"to": "high", "from": "critical", "reason": "サインインできるため"}'),
  ('62', 'nagasaki', '2026-11-28 12:06:38.291684+00', '69e453fc-97b8-4e5f-a5ca-de7ba34095ec', '山口 健太', '観光政策課', 'incident-reported', 'incident', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', '{"kind": "MISPOST", "account": "長崎市立図書館（見本） @nagasaki_sample_library", "canSignIn": "yes"}'),
  ('63', 'nagasaki', '2026-11-28 12:06:38.337745+00', '69e453fc-97b8-4e5f-a5ca-de7ba34095ec', '山口 健太', '観光政策課', 'evidence-received', 'incident', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', '{"sha256": ["6a885db05949df0f331ce4b1b43995da1f48ee670a3ccac5c720461081c4e798"]}');
select setval(pg_get_serial_sequence('audit_log', 'id'), 63, true);

insert into delivery (id, municipality, incident_id, kind, level, role, recipient, channel, state, attempts, sent_at, failed_at, failure, confirmed_at, confirmed_by, confirmed_division) values
  ('02cfcd64-98ca-46c6-b253-db0b3957d89e', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'alarm', '0', 'pr', 'シティプロモーション課', 'email', 'SENT', '1', '2026-11-28 12:04:53.154922+00', NULL, NULL, NULL, NULL, NULL),
  ('0389feaa-6e83-4fdb-8c48-008d30daf18e', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'all-clear', '2', 'pr', '宿直・当番', 'email', 'SENT', '1', '2026-11-28 12:04:52.097499+00', NULL, NULL, NULL, NULL, NULL),
  ('0426e65f-0a7b-4f61-81b1-f163593340ff', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alarm', '0', 'it', 'IT推進課', 'email', 'SENT', '1', '2026-11-28 12:04:54.090189+00', NULL, NULL, NULL, NULL, NULL),
  ('1f7cea26-038e-4ed8-8fe8-8a0482672e59', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'alarm', '1', 'it', '情報システム課長', 'email', 'CONFIRMED', '1', '2026-11-28 12:04:37.014904+00', NULL, NULL, '2026-11-28 12:04:38.098485+00', '中村 拓海', '情報システム課'),
  ('246ad493-d8f3-4dfd-8f20-4919ac18f563', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'alarm', '2', 'pr', '宿直・当番', 'email', 'CONFIRMED', '1', '2026-11-28 12:04:48.290959+00', NULL, NULL, '2026-11-28 12:05:46.305837+00', '田中 美咲', '広報広聴課'),
  ('2ae20f68-be78-486b-8483-99d558e1bb1e', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'all-clear', '1', 'it', '情報システム課長', 'email', 'SENT', '1', '2026-11-28 12:04:47.673541+00', NULL, NULL, NULL, NULL, NULL),
  ('36188dd2-3494-48de-8298-bbb37b247d01', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alarm', '2', 'pr', '宿直・当番', 'email', 'SENT', '1', '2026-11-28 12:05:00.0033+00', NULL, NULL, NULL, NULL, NULL),
  ('3843c925-965d-4af2-ac27-8450d2f30e4f', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'all-clear', '0', 'it', 'IT推進課', 'email', 'SENT', '1', '2026-11-28 12:04:58.211667+00', NULL, NULL, NULL, NULL, NULL),
  ('3e195aea-f58b-487e-ab07-82947ac9f58b', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'alarm', '0', 'pr', '広報広聴課（新）', 'email', 'SENT', '1', '2026-11-28 12:06:39.069459+00', NULL, NULL, NULL, NULL, NULL),
  ('45f22565-c8dd-4ad1-a559-ef96d1bc6766', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'alarm', '2', 'pr', '宿直・当番', 'email', 'SENT', '1', '2026-11-28 12:04:53.290181+00', NULL, NULL, NULL, NULL, NULL),
  ('46870bde-f621-4613-ab50-53ba375f7eca', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alarm', '0', 'it', 'IT推進課', 'email', 'SENT', '1', '2026-11-28 12:05:00.0033+00', NULL, NULL, NULL, NULL, NULL),
  ('4be81f2c-6960-4d72-a493-fca3bb2868a2', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'alarm', '1', 'pr', 'シティプロモーション課長', 'email', 'SENT', '1', '2026-11-28 12:04:53.362778+00', NULL, NULL, NULL, NULL, NULL),
  ('4ed48259-3589-405d-9f9a-3308715a1efe', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'alarm', '2', 'pr', '宿直・当番', 'email', 'SENT', '1', '2026-11-28 12:04:51.296617+00', NULL, NULL, NULL, NULL, NULL),
  ('552542f2-cf8f-479a-9b99-8b036fe4c463', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alarm', '1', 'it', 'IT推進課長', 'email', 'SENT', '1', '2026-11-28 12:05:00.034131+00', NULL, NULL, NULL, NULL, NULL),
  ('606000ba-74d7-4f36-8eaf-cae02f22c06a', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'alarm', '0', 'pr', 'シティプロモーション課', 'email', 'SENT', '1', '2026-11-28 12:04:51.246121+00', NULL, NULL, NULL, NULL, NULL),
  ('617cf0e6-efc1-4160-b0ff-176a570646c9', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'alarm', '0', 'pr', '広報広聴課', 'email', 'SENT', '1', '2026-11-28 12:04:48.290959+00', NULL, NULL, NULL, NULL, NULL),
  ('62f83f96-bf5e-44d4-8442-535991cc62c7', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'alarm', '1', 'pr', 'シティプロモーション課長', 'email', 'SENT', '1', '2026-11-28 12:04:51.296617+00', NULL, NULL, NULL, NULL, NULL),
  ('68841076-68e5-44ea-b1ab-8ea154724edc', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alarm', '1', 'pr', '広報広聴課長', 'email', 'SENT', '1', '2026-11-28 12:04:54.056156+00', NULL, NULL, NULL, NULL, NULL),
  ('6c564c07-f0cd-4af3-beba-5e0c95ae731f', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'all-clear', '1', 'pr', '広報広聴課長', 'email', 'SENT', '1', '2026-11-28 12:04:58.211667+00', NULL, NULL, NULL, NULL, NULL),
  ('6f9c6c35-d66a-4163-8b2e-13722007c6a3', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'alarm', '1', 'it', '情報システム課長', 'email', 'SENT', '1', '2026-11-28 12:04:48.290959+00', NULL, NULL, NULL, NULL, NULL),
  ('724625f1-2760-4039-868c-1e4097df49ed', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'alarm', '1', 'pr', '広報広聴課長', 'email', 'SENT', '1', '2026-11-28 12:04:37.014904+00', NULL, NULL, NULL, NULL, NULL),
  ('7b43e249-f3fc-4631-8731-8513c018f0cd', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'alarm', '0', 'it', '情報システム課', 'email', 'SENT', '1', '2026-11-28 12:04:48.258537+00', NULL, NULL, NULL, NULL, NULL),
  ('852d31b4-be30-49f9-87f4-009d09583a34', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'all-clear', '1', 'pr', '広報広聴課長', 'email', 'SENT', '1', '2026-11-28 12:04:47.804274+00', NULL, NULL, NULL, NULL, NULL),
  ('8679a697-3bb7-4358-934e-f81b30fbd8c9', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alarm', '0', 'pr', '政策経営部広報広聴課', 'email', 'SENT', '1', '2026-11-28 12:04:59.94543+00', NULL, NULL, NULL, NULL, NULL),
  ('8e497567-1b00-4c53-8cce-5da03e4984c9', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'all-clear', '1', 'pr', 'シティプロモーション課長', 'email', 'SENT', '1', '2026-11-28 12:04:52.097499+00', NULL, NULL, NULL, NULL, NULL),
  ('94cc0357-342b-4eed-8863-4515680f7910', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alarm', '0', 'pr', '政策経営部広報広聴課', 'email', 'SENT', '1', '2026-11-28 12:04:54.090189+00', NULL, NULL, NULL, NULL, NULL),
  ('96c42910-63ca-4e27-86ad-eba237ddfb46', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'alarm', '1', 'pr', '情報管理室長（運用責任者）', 'email', 'SENT', '1', '2026-11-28 12:04:53.273734+00', NULL, NULL, NULL, NULL, NULL),
  ('9e4d4457-75f3-462a-8860-a432b3e84510', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'alarm', '2', 'pr', '当番 花子', 'email', 'SENT', '1', '2026-11-28 12:06:39.105415+00', NULL, NULL, NULL, NULL, NULL),
  ('a27112f7-2cb2-4651-87a6-f1c08e27953d', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'alarm', '2', 'pr', '宿直・当番', 'email', 'SENT', '1', '2026-11-28 12:06:38.96427+00', NULL, NULL, NULL, NULL, NULL),
  ('a3ba5c1d-7e94-48b5-b014-55c40ce4b6cb', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'alarm', '1', 'pr', '広報広聴課長', 'email', 'SENT', '1', '2026-11-28 12:06:39.254506+00', NULL, NULL, NULL, NULL, NULL),
  ('a3f6658a-3859-4383-a5a5-9476b81d0143', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'alarm', '0', 'it', '情報システム課', 'email', 'SENT', '1', '2026-11-28 12:04:37.014904+00', NULL, NULL, NULL, NULL, NULL),
  ('a63583d6-e4c9-4fa5-977a-469b208fdb14', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'all-clear', '2', 'pr', '宿直・当番', 'email', 'SENT', '1', '2026-11-28 12:04:58.241528+00', NULL, NULL, NULL, NULL, NULL),
  ('a7f57ae3-dc67-4287-a4e6-2bc8961b483c', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'all-clear', '1', 'it', 'IT推進課長', 'email', 'SENT', '1', '2026-11-28 12:04:58.211667+00', NULL, NULL, NULL, NULL, NULL),
  ('ae50caf7-d3a9-419b-b245-25a9f27f9048', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'all-clear', '0', 'it', '情報システム課', 'email', 'SENT', '1', '2026-11-28 12:04:47.804274+00', NULL, NULL, NULL, NULL, NULL),
  ('bdd7ee8b-cf77-454e-8279-6b4e24500daf', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alarm', '1', 'it', 'IT推進課長', 'email', 'SENT', '1', '2026-11-28 12:04:54.122682+00', NULL, NULL, NULL, NULL, NULL),
  ('cf59c351-9fda-4ae0-b40e-ddd023f65f84', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alarm', '2', 'pr', '宿直・当番', 'email', 'SENT', '1', '2026-11-28 12:04:54.090189+00', NULL, NULL, NULL, NULL, NULL),
  ('d5ba8aef-c2bb-41e2-8e97-10d2bc763919', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'all-clear', '0', 'pr', '政策経営部広報広聴課', 'email', 'SENT', '1', '2026-11-28 12:04:58.182792+00', NULL, NULL, NULL, NULL, NULL),
  ('def07236-765d-4648-8866-d336756d0a93', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'alarm', '2', 'pr', '宿直・当番', 'email', 'SENT', '1', '2026-11-28 12:04:36.930438+00', NULL, NULL, NULL, NULL, NULL),
  ('df2aed70-1400-41bf-96a0-8d3d83434931', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'all-clear', '0', 'pr', 'シティプロモーション課', 'email', 'SENT', '1', '2026-11-28 12:04:52.043155+00', NULL, NULL, NULL, NULL, NULL),
  ('f08e8256-b5bd-4fd6-80aa-2a7f03f19bd8', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'all-clear', '2', 'pr', '宿直・当番', 'email', 'SENT', '1', '2026-11-28 12:04:47.804274+00', NULL, NULL, NULL, NULL, NULL),
  ('f32b4ac8-969d-4dcf-aed1-227a42251b9f', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'all-clear', '0', 'pr', '広報広聴課', 'email', 'SENT', '1', '2026-11-28 12:04:47.631921+00', NULL, NULL, NULL, NULL, NULL),
  ('f3f6ee18-e20c-4581-8815-1cab118e7264', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alarm', '1', 'pr', '広報広聴課長', 'email', 'SENT', '1', '2026-11-28 12:05:00.0033+00', NULL, NULL, NULL, NULL, NULL),
  ('f481943f-478e-4e6e-b61a-8c77101f0e82', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'alarm', '0', 'pr', '総合政策部情報管理室', 'email', 'SENT', '1', '2026-11-28 12:04:53.273734+00', NULL, NULL, NULL, NULL, NULL),
  ('fb150f02-07bc-4c98-b308-af5abaf82b4d', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'alarm', '2', 'pr', '宿直・当番', 'email', 'SENT', '1', '2026-11-28 12:04:53.318523+00', NULL, NULL, NULL, NULL, NULL),
  ('fd6e0dce-7ac4-42be-8602-c066d742779b', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'alarm', '1', 'pr', '広報広聴課長', 'email', 'SENT', '1', '2026-11-28 12:04:48.290959+00', NULL, NULL, NULL, NULL, NULL),
  ('fd896027-8e4e-4858-addb-e691e30e0492', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'alarm', '0', 'pr', '広報広聴課', 'email', 'SENT', '1', '2026-11-28 12:04:37.014904+00', NULL, NULL, NULL, NULL, NULL);

insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) values
  ('1', '0.1', 'platform', 'SQL', 'db/platform/V0_1__platform.sql', '-595479514', 'incident', '2026-11-28 12:03:33.714272', '172', 'true'),
  ('2', '1.1', 'incidents', 'SQL', 'db/migration/V1_1__incidents.sql', '1732800710', 'incident', '2026-11-28 12:03:34.035648', '180', 'true'),
  ('3', '1.2', 'timeline', 'SQL', 'db/migration/V1_2__timeline.sql', '348454644', 'incident', '2026-11-28 12:03:34.367312', '36', 'true'),
  ('4', '1.3', 'copies', 'SQL', 'db/migration/V1_3__copies.sql', '786313646', 'incident', '2026-11-28 12:03:34.505375', '45', 'true'),
  ('5', '2.1', 'notices', 'SQL', 'db/migration/V2_1__notices.sql', '1191747967', 'incident', '2026-11-28 12:03:34.6205', '73', 'true'),
  ('6', '2.2', 'finding', 'SQL', 'db/migration/V2_2__finding.sql', '1286650653', 'incident', '2026-11-28 12:03:34.75662', '131', 'true'),
  ('7', '2.3', 'evidence', 'SQL', 'db/migration/V2_3__evidence.sql', '253206632', 'incident', '2026-11-28 12:03:35.008235', '30', 'true'),
  ('8', '2.4', 'order of targets', 'SQL', 'db/migration/V2_4__order_of_targets.sql', '276068477', 'incident', '2026-11-28 12:03:35.069225', '54', 'true');

insert into frozen_playbook (id, municipality, profile_version, type, content, frozen_at) values
  ('3614c548-a496-380c-a0d9-7cb6af5b0b1b', 'nagasaki', '2019-03', 'MISPOST', '{"owners": {"IT": {"en": "Head, Information Systems Division", "ja": "情報システム課長"}, "PR": {"en": "Head, Public Relations Division", "ja": "広報広聴課長"}, "HEAD": {"en": "Division head", "ja": "所属長"}, "STAFF": {"en": "Member of staff", "ja": "職員"}}, "clauses": {}, "playbook": {"name": {"en": "Mispost", "ja": "誤投稿"}, "type": "MISPOST", "alert": ["PR"], "steps": [{"id": "EVIDENCE_CAPTURED", "when": null, "owner": "PR", "phase": "INITIAL", "title": {"en": "Capture evidence", "ja": "証拠の保全"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT15M", "results": [{"id": "capturedAt", "kind": "DATE_TIME", "label": {"en": "Captured at", "ja": "保存した日時"}, "choices": [], "mandatory": true}, {"id": "keptAt", "kind": "TEXT", "label": {"en": "Kept at", "ja": "保存先"}, "choices": [], "mandatory": false}], "guidance": {"en": "Save the profile, the suspicious posts and the sign-in history with date and time, before anything is deleted.", "ja": "プロフィール画面、不審な投稿、ログイン履歴の画面を、日時が分かる形で保存します。削除する前に行います。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "CAUSE_CHECK", "when": null, "owner": "HEAD", "phase": "INITIAL", "title": {"en": "Find out how it happened", "ja": "経緯の確認"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT30M", "results": [{"id": "finding", "kind": "TEXT", "label": {"en": "Findings", "ja": "確認できたこと"}, "choices": [], "mandatory": true}], "guidance": {"en": "Find out who posted from which device. If no member of staff did, treat it as a hijack.", "ja": "誰がどの端末から投稿したかを確かめます。職員に覚えがないときは、乗っ取りに切り替えます。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "CORRECTION", "when": null, "owner": "HEAD", "phase": "PUBLIC_NOTICE", "title": {"en": "Post a correction", "ja": "訂正の発信"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT1H", "results": [{"id": "postedAt", "kind": "DATE_TIME", "label": {"en": "Posted at", "ja": "発信した日時"}, "choices": [], "mandatory": true}, {"id": "url", "kind": "URL", "label": {"en": "Correcting post", "ja": "訂正の投稿"}, "choices": [], "mandatory": false}], "guidance": {"en": "Do not only delete; say on the same account what was wrong and what is right.", "ja": "削除するだけにせず、誤りであったことと正しい内容を同じアカウントで知らせます。"}, "requires": ["EVIDENCE_CAPTURED"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "SITE_NOTICE", "when": {"id": "AS_NEEDED", "kind": "JUDGEMENT", "text": {"en": "as needed", "ja": "必要に応じて"}}, "owner": "PR", "phase": "PUBLIC_NOTICE", "title": {"en": "Notice on the web site", "ja": "ホームページでの周知"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT1H", "results": [{"id": "publishedAt", "kind": "DATE_TIME", "label": {"en": "Published at", "ja": "掲載した日時"}, "choices": [], "mandatory": true}, {"id": "url", "kind": "URL", "label": {"en": "Address", "ja": "掲載先"}, "choices": [], "mandatory": false}], "guidance": {"en": "Publish on the official site what is known and what residents should do.", "ja": "分かっている事実と、住民の皆さまにしてほしいことを、公式ホームページに掲載します。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "LESSONS", "when": null, "owner": "PR", "phase": "REVIEW", "title": {"en": "Review", "ja": "振り返り"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT168H", "results": [{"id": "cause", "kind": "TEXT", "label": {"en": "Cause", "ja": "原因"}, "choices": [], "mandatory": false}, {"id": "prevention", "kind": "TEXT", "label": {"en": "Prevention", "ja": "再発防止策"}, "choices": [], "mandatory": false}], "guidance": {"en": "Write down what happened, why, and how to prevent it, and tell the divisions concerned.", "ja": "経過と原因、再発防止策をまとめ、関係する所属に知らせます。"}, "requires": ["CORRECTION"], "timeWord": null, "obligation": "WAIVABLE"}], "clause": null, "covers": ["MISPOST"], "origin": "PRODUCT_DEFAULT", "reporter": "HEAD", "definition": null}, "citations": {}, "municipality": "nagasaki", "profileVersion": "2019-03"}', '2026-11-28 12:06:38.292181+00'),
  ('43b893c7-39ad-3dbd-88d4-1f0773cef158', 'fuji', '2017-04', 'NARISUMASHI', E'{"owners": {"IT": {"en": "Information Policy Division", "ja": "情報政策課"}, "PR": {"en": "Head, City Promotion Division", "ja": "シティプロモーション課長"}, "HEAD": {"en": "Division head", "ja": "所属長"}, "STAFF": {"en": "Operator", "ja": "担当者"}}, "clauses": {"FJI-11.4": {"id": "FJI-11.4", "key": "必要と認められる期間", "lead": null, "note": null, "actor": ["head"], "force": "M", "quote": "公式アカウントの削除(退会)をする場合は、アカウントを直ちに削除するのではなく、必要と認められる期間、公式アカウント内や市ウェブサイトにおいて周知を図った後にアカウントを削除すること。\\nただし、アカウントを継続することで、利用者又は市にとって著しい不利益が生じる事態が認められた場合は、直ちにアカウントを削除することができる。", "anchor": "(4)アカウントの削除(退会)の方法", "number": null}, "FJI-10.2a": {"id": "FJI-10.2a", "key": "削除依頼", "lead": null, "note": {"en": "The text names no actor.", "ja": "誰が行うかは書かれていません。"}, "actor": ["pr", "head"], "force": "M", "quote": "本市が開設したソーシャルメディアのアカウントのなりすましが発生したことを発見した場合は、当該アカウントを管理するソーシャルメディアの管理者に削除依頼を行う。", "anchor": "(2)なりすまし(※)が発生した場合 ア", "number": null}, "FJI-10.2b": {"id": "FJI-10.2b", "key": "必要に応じて報道提供", "lead": null, "note": {"en": "The site notice and the warning are duties; informing the press is as needed.", "ja": "市ウェブサイトでの周知と注意喚起は義務、報道提供は「必要に応じて」です。"}, "actor": ["pr"], "force": "M", "quote": "市ウェブサイトで周知を行うほか、必要に応じて報道提供を行い、なりすましが存在することの注意喚起をする。", "anchor": "(2)なりすまし(※)が発生した場合 イ", "number": null}, "FJI-10.2n": {"id": "FJI-10.2n", "key": "アカウントを乗っ取り、他の利用者のふりをして", "lead": null, "note": null, "actor": [], "force": "C", "quote": "(※)なりすまし・・・アカウントを乗っ取り、他の利用者のふりをして、インターネット上のサービスを利用すること。", "anchor": "(※)なりすまし", "number": null}}, "playbook": {"name": {"en": "Impersonation (including hijack)", "ja": "なりすまし（乗っ取りを含む）"}, "type": "NARISUMASHI", "alert": ["PR"], "steps": [{"id": "EVIDENCE_CAPTURED", "when": null, "owner": "PR", "phase": "INITIAL", "title": {"en": "Capture evidence", "ja": "証拠の保全"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT15M", "results": [{"id": "capturedAt", "kind": "DATE_TIME", "label": {"en": "Captured at", "ja": "保存した日時"}, "choices": [], "mandatory": true}, {"id": "keptAt", "kind": "TEXT", "label": {"en": "Kept at", "ja": "保存先"}, "choices": [], "mandatory": false}], "guidance": {"en": "Save the profile, the suspicious posts and the sign-in history with date and time, before anything is deleted.", "ja": "プロフィール画面、不審な投稿、ログイン履歴の画面を、日時が分かる形で保存します。削除する前に行います。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "PLATFORM_DELETE_REQUEST", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Ask the platform to delete the account", "ja": "管理者への削除依頼"}, "clause": "FJI-10.2a", "origin": "GUIDELINE", "target": "PT1H", "results": [{"id": "form", "kind": "URL", "label": {"en": "Form used", "ja": "通報に使ったフォーム"}, "choices": [], "mandatory": false}, {"id": "ticket", "kind": "TEXT", "label": {"en": "Ticket number", "ja": "受付番号"}, "choices": [], "mandatory": false}, {"id": "filedAt", "kind": "DATE_TIME", "label": {"en": "Filed at", "ja": "通報した日時"}, "choices": [], "mandatory": true}, {"id": "nextChaseAt", "kind": "DATE_TIME", "label": {"en": "Next chase", "ja": "次に督促する日時"}, "choices": [], "mandatory": false}], "guidance": {"en": "Ask the administrator of the platform to delete the account and note the ticket number.", "ja": "当該アカウントを管理するソーシャルメディアの管理者に削除依頼を行い、受付番号を記録します。"}, "requires": ["EVIDENCE_CAPTURED"], "timeWord": null, "obligation": "REQUIRED"}, {"id": "ACCESS_RECOVERY", "when": {"id": "CANNOT_SIGN_IN", "kind": "SIGN_IN_IMPOSSIBLE", "text": {"en": "if nobody can sign in", "ja": "ログインできない場合"}}, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Ask the platform for access", "ja": "アカウント復旧の申請"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT30M", "results": [{"id": "form", "kind": "URL", "label": {"en": "Form used", "ja": "申請に使ったフォーム"}, "choices": [], "mandatory": false}, {"id": "ticket", "kind": "TEXT", "label": {"en": "Ticket number", "ja": "受付番号"}, "choices": [], "mandatory": false}, {"id": "filedAt", "kind": "DATE_TIME", "label": {"en": "Filed at", "ja": "申請した日時"}, "choices": [], "mandatory": true}, {"id": "nextChaseAt", "kind": "DATE_TIME", "label": {"en": "Next chase", "ja": "次に督促する日時"}, "choices": [], "mandatory": false}], "guidance": {"en": "Use the platform''s recovery form, note the ticket number, and chase while there is no answer.", "ja": "提供事業者の復旧フォームから申請し、受付番号を記録します。回答がないときは督促します。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "SESSIONS_REVOKED", "when": {"id": "OWN_ACCOUNT_TAKEN", "kind": "OWN_ACCOUNT_TAKEN", "text": {"en": "if the official account itself was taken over", "ja": "公式アカウントが乗っ取られた場合"}}, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Sign out every session", "ja": "全端末からのログアウト"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT30M", "results": [{"id": "revokedAt", "kind": "DATE_TIME", "label": {"en": "Done at", "ja": "実施した日時"}, "choices": [], "mandatory": true}], "guidance": {"en": "Sign out all sessions in the settings. A new password alone can leave an intruder signed in.", "ja": "設定画面からすべての端末をログアウトさせます。パスワードの変更だけでは、侵入者がログインしたまま残ることがあります。"}, "requires": ["ACCESS_RECOVERY"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "PASSWORD_CHANGE", "when": {"id": "OWN_ACCOUNT_TAKEN", "kind": "OWN_ACCOUNT_TAKEN", "text": {"en": "if the official account itself was taken over", "ja": "公式アカウントが乗っ取られた場合"}}, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Change the password", "ja": "パスワードの変更"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT1H", "results": [{"id": "changedAt", "kind": "DATE_TIME", "label": {"en": "Changed at", "ja": "変更した日時"}, "choices": [], "mandatory": true}, {"id": "changedBy", "kind": "PERSON", "label": {"en": "Changed by", "ja": "変更した人"}, "choices": [], "mandatory": true}, {"id": "secondFactor", "kind": "YES_NO", "label": {"en": "Second factor checked", "ja": "二段階認証を確かめたか"}, "choices": [], "mandatory": false}], "guidance": {"en": "Set a long password used nowhere else. Never write the password itself down in this system.", "ja": "使い回しのない十分に長いパスワードに変更します。パスワード自体はどこにも記録しないでください。"}, "requires": ["ACCESS_RECOVERY"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "APPS_REVOKED", "when": {"id": "OWN_ACCOUNT_TAKEN", "kind": "OWN_ACCOUNT_TAKEN", "text": {"en": "if the official account itself was taken over", "ja": "公式アカウントが乗っ取られた場合"}}, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Check connected apps and administrators", "ja": "連携アプリと管理者の点検"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT2H", "results": [{"id": "finding", "kind": "TEXT", "label": {"en": "What was removed", "ja": "外したもの"}, "choices": [], "mandatory": false}], "guidance": {"en": "Remove unknown apps and administrators, and check the registered mail address and phone number.", "ja": "覚えのない連携アプリと管理者を外し、登録メールアドレスと電話番号が変えられていないか確かめます。"}, "requires": ["ACCESS_RECOVERY"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "DELETE_ROGUE_POSTS", "when": {"id": "OWN_ACCOUNT_TAKEN", "kind": "OWN_ACCOUNT_TAKEN", "text": {"en": "if the official account itself was taken over", "ja": "公式アカウントが乗っ取られた場合"}}, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Delete posts that the office did not make", "ja": "発信した覚えのない投稿の削除"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT2H", "results": [{"id": "deletedAt", "kind": "DATE_TIME", "label": {"en": "Deleted at", "ja": "削除した日時"}, "choices": [], "mandatory": true}, {"id": "count", "kind": "NUMBER", "label": {"en": "Number of posts", "ja": "削除した件数"}, "choices": [], "mandatory": false}], "guidance": {"en": "Delete only after evidence is kept and the intruder is shut out; otherwise the posts come back.", "ja": "証拠を保全し、侵入者を締め出してから削除します。先に削除すると、再び投稿されることがあります。"}, "requires": ["EVIDENCE_CAPTURED", "SESSIONS_REVOKED"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "MALWARE_CHECK", "when": {"id": "OWN_ACCOUNT_TAKEN", "kind": "OWN_ACCOUNT_TAKEN", "text": {"en": "if the official account itself was taken over", "ja": "公式アカウントが乗っ取られた場合"}}, "owner": "IT", "phase": "CONTAINMENT", "title": {"en": "Check for virus infection", "ja": "ウイルス感染の有無の確認"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT4H", "results": [{"id": "outcome", "kind": "CHOICE", "label": {"en": "Result", "ja": "確認の結果"}, "choices": [{"id": "CLEAN", "label": {"en": "No infection", "ja": "感染なし"}}, {"id": "INFECTED", "label": {"en": "Infected", "ja": "感染あり"}}, {"id": "UNKNOWN", "label": {"en": "Cannot tell", "ja": "判断できない"}}], "mandatory": true}, {"id": "devices", "kind": "TEXT", "label": {"en": "Devices checked", "ja": "検査した端末"}, "choices": [], "mandatory": true}, {"id": "measures", "kind": "TEXT", "label": {"en": "Measures taken", "ja": "講じた措置"}, "choices": [], "mandatory": false}], "guidance": {"en": "Scan every device used for posting and record the result and what was done.", "ja": "投稿に使う端末をすべて検査し、結果と講じた措置を記録します。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "ACCOUNT_DELETION", "when": {"id": "SERIOUS_HARM", "kind": "JUDGEMENT", "text": {"en": "if continuing does serious harm to users or the city", "ja": "利用者又は市にとって著しい不利益が生じる事態が認められた場合"}}, "owner": "HEAD", "phase": "CONTAINMENT", "title": {"en": "Delete the official account at once", "ja": "公式アカウントの即時削除"}, "clause": "FJI-11.4", "origin": "GUIDELINE", "target": null, "results": [{"id": "deletedAt", "kind": "DATE_TIME", "label": {"en": "Deleted at", "ja": "削除した日時"}, "choices": [], "mandatory": true}], "guidance": {"en": "The account may be deleted at once, without a notice period, if keeping it does serious harm. Report it to the City Promotion Division.", "ja": "継続すると著しい不利益が生じるときは、周知期間を置かずに直ちに削除することができます。削除したらシティプロモーション課へ報告します。"}, "requires": ["EVIDENCE_CAPTURED"], "timeWord": "直ちに", "obligation": "WAIVABLE"}, {"id": "SITE_NOTICE", "when": null, "owner": "PR", "phase": "PUBLIC_NOTICE", "title": {"en": "Notice on the city''s web site", "ja": "市ウェブサイトでの周知"}, "clause": "FJI-10.2b", "origin": "GUIDELINE", "target": "PT1H", "results": [{"id": "publishedAt", "kind": "DATE_TIME", "label": {"en": "Published at", "ja": "掲載した日時"}, "choices": [], "mandatory": true}, {"id": "url", "kind": "URL", "label": {"en": "Address", "ja": "掲載先"}, "choices": [], "mandatory": false}], "guidance": {"en": "Publish on the official site what is known and what residents should do.", "ja": "分かっている事実と、住民の皆さまにしてほしいことを、公式ホームページに掲載します。"}, "requires": [], "timeWord": null, "obligation": "REQUIRED"}, {"id": "PRESS_ALERT", "when": {"id": "AS_NEEDED", "kind": "JUDGEMENT", "text": {"en": "as needed", "ja": "必要に応じて"}}, "owner": "PR", "phase": "PUBLIC_NOTICE", "title": {"en": "Inform the press", "ja": "報道提供"}, "clause": "FJI-10.2b", "origin": "GUIDELINE", "target": "PT2H", "results": [{"id": "sentAt", "kind": "DATE_TIME", "label": {"en": "Sent at", "ja": "提供した日時"}, "choices": [], "mandatory": true}, {"id": "recipients", "kind": "TEXT", "label": {"en": "Given to", "ja": "提供先"}, "choices": [], "mandatory": false}], "guidance": {"en": "Give the press the facts and ask it to help warn residents.", "ja": "報道機関に資料を提供し、注意喚起への協力を依頼します。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "OTHER_CHANNELS", "when": null, "owner": "PR", "phase": "PUBLIC_NOTICE", "title": {"en": "Notice by other channels", "ja": "他の広報媒体での周知"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT2H", "results": [{"id": "channels", "kind": "TEXT", "label": {"en": "Channels used", "ja": "使った媒体"}, "choices": [], "mandatory": true}], "guidance": {"en": "Use other official channels that are not affected. Never the account in question.", "ja": "影響を受けていない公式アカウント、メール配信、防災行政無線などでも知らせます。当該アカウントは使いません。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "RECOVERY_CHECK", "when": null, "owner": "PR", "phase": "RECOVERY", "title": {"en": "Check that all is in order again", "ja": "復旧の確認"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT24H", "results": [{"id": "checkedAt", "kind": "DATE_TIME", "label": {"en": "Checked at", "ja": "確認した日時"}, "choices": [], "mandatory": true}, {"id": "checkedBy", "kind": "PERSON", "label": {"en": "Checked by", "ja": "確認した人"}, "choices": [], "mandatory": true}], "guidance": {"en": "Check sign-in, profile, the link to the official site and the second factor.", "ja": "ログイン、プロフィール、ホームページへのリンク、二段階認証が元どおりであることを確かめます。"}, "requires": ["PLATFORM_DELETE_REQUEST"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "LESSONS", "when": null, "owner": "PR", "phase": "REVIEW", "title": {"en": "Review", "ja": "振り返り"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT168H", "results": [{"id": "cause", "kind": "TEXT", "label": {"en": "Cause", "ja": "原因"}, "choices": [], "mandatory": false}, {"id": "prevention", "kind": "TEXT", "label": {"en": "Prevention", "ja": "再発防止策"}, "choices": [], "mandatory": false}], "guidance": {"en": "Write down what happened, why, and how to prevent it, and tell the divisions concerned.", "ja": "経過と原因、再発防止策をまとめ、関係する所属に知らせます。"}, "requires": ["RECOVERY_CHECK"], "timeWord": null, "obligation": "WAIVABLE"}], "clause": null, "covers": ["IMPERSONATION", "HIJACK"], "origin": "PRODUCT_DEFAULT", "reporter": null, "definition": "FJI-10.2n"}, "citations": {"FJI-11.4": "運用指針「(4)アカウントの削除(退会)の方法」", "FJI-10.2a": "運用指針「(2)なりすまし(※)が発生した場合 ア」", "FJI-10.2b": "運用指針「(2)なりすまし(※)が発生した場合 イ」", "FJI-10.2n": "運用指針「(※)なりすまし」"}, "municipality": "fuji", "profileVersion": "2017-04"}', '2026-11-28 12:04:50.755097+00'),
  ('4ab64037-fc00-3fe4-aa43-9ff15fbb1320', 'ninohe', '2019-07', 'HIJACK', '{"owners": {"IT": {"en": "Head of information systems", "ja": "情報システム担当課長"}, "PR": {"en": "Head, Information Management Office (person responsible)", "ja": "情報管理室長（運用責任者）"}, "HEAD": {"en": "Head, Information Management Office (person responsible)", "ja": "情報管理室長（運用責任者）"}, "STAFF": {"en": "Operator", "ja": "運用担当者"}}, "clauses": {}, "playbook": {"name": {"en": "Account hijacked", "ja": "乗っ取り"}, "type": "HIJACK", "alert": ["PR", "IT"], "steps": [{"id": "EVIDENCE_CAPTURED", "when": null, "owner": "PR", "phase": "INITIAL", "title": {"en": "Capture evidence", "ja": "証拠の保全"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT15M", "results": [{"id": "capturedAt", "kind": "DATE_TIME", "label": {"en": "Captured at", "ja": "保存した日時"}, "choices": [], "mandatory": true}, {"id": "keptAt", "kind": "TEXT", "label": {"en": "Kept at", "ja": "保存先"}, "choices": [], "mandatory": false}], "guidance": {"en": "Save the profile, the suspicious posts and the sign-in history with date and time, before anything is deleted.", "ja": "プロフィール画面、不審な投稿、ログイン履歴の画面を、日時が分かる形で保存します。削除する前に行います。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "OTHER_ACCOUNTS_CHECKED", "when": null, "owner": "PR", "phase": "INITIAL", "title": {"en": "Check the other official accounts", "ja": "他の公式アカウントの点検"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT4H", "results": [{"id": "finding", "kind": "TEXT", "label": {"en": "Findings", "ja": "点検の結果"}, "choices": [], "mandatory": false}], "guidance": {"en": "Check the accounts that share a person, device or mail address with this one.", "ja": "同じ担当者、端末、メールアドレスを使う公式アカウントに異常がないか確かめます。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "ACCESS_RECOVERY", "when": {"id": "CANNOT_SIGN_IN", "kind": "SIGN_IN_IMPOSSIBLE", "text": {"en": "if nobody can sign in", "ja": "ログインできない場合"}}, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Ask the platform for access", "ja": "アカウント復旧の申請"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT30M", "results": [{"id": "form", "kind": "URL", "label": {"en": "Form used", "ja": "申請に使ったフォーム"}, "choices": [], "mandatory": false}, {"id": "ticket", "kind": "TEXT", "label": {"en": "Ticket number", "ja": "受付番号"}, "choices": [], "mandatory": false}, {"id": "filedAt", "kind": "DATE_TIME", "label": {"en": "Filed at", "ja": "申請した日時"}, "choices": [], "mandatory": true}, {"id": "nextChaseAt", "kind": "DATE_TIME", "label": {"en": "Next chase", "ja": "次に督促する日時"}, "choices": [], "mandatory": false}], "guidance": {"en": "Use the platform''s recovery form, note the ticket number, and chase while there is no answer.", "ja": "提供事業者の復旧フォームから申請し、受付番号を記録します。回答がないときは督促します。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "SESSIONS_REVOKED", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Sign out every session", "ja": "全端末からのログアウト"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT30M", "results": [{"id": "revokedAt", "kind": "DATE_TIME", "label": {"en": "Done at", "ja": "実施した日時"}, "choices": [], "mandatory": true}], "guidance": {"en": "Sign out all sessions in the settings. A new password alone can leave an intruder signed in.", "ja": "設定画面からすべての端末をログアウトさせます。パスワードの変更だけでは、侵入者がログインしたまま残ることがあります。"}, "requires": ["ACCESS_RECOVERY"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "PASSWORD_CHANGE", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Change the password", "ja": "パスワードの変更"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT1H", "results": [{"id": "changedAt", "kind": "DATE_TIME", "label": {"en": "Changed at", "ja": "変更した日時"}, "choices": [], "mandatory": true}, {"id": "changedBy", "kind": "PERSON", "label": {"en": "Changed by", "ja": "変更した人"}, "choices": [], "mandatory": true}, {"id": "secondFactor", "kind": "YES_NO", "label": {"en": "Second factor checked", "ja": "二段階認証を確かめたか"}, "choices": [], "mandatory": false}], "guidance": {"en": "Set a long password used nowhere else. Never write the password itself down in this system.", "ja": "使い回しのない十分に長いパスワードに変更します。パスワード自体はどこにも記録しないでください。"}, "requires": ["ACCESS_RECOVERY"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "APPS_REVOKED", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Check connected apps and administrators", "ja": "連携アプリと管理者の点検"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT2H", "results": [{"id": "finding", "kind": "TEXT", "label": {"en": "What was removed", "ja": "外したもの"}, "choices": [], "mandatory": false}], "guidance": {"en": "Remove unknown apps and administrators, and check the registered mail address and phone number.", "ja": "覚えのない連携アプリと管理者を外し、登録メールアドレスと電話番号が変えられていないか確かめます。"}, "requires": ["ACCESS_RECOVERY"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "ADS_CHECKED", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Check advertisements", "ja": "広告の点検"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT4H", "results": [{"id": "found", "kind": "YES_NO", "label": {"en": "Unknown advertisements found", "ja": "覚えのない広告の有無"}, "choices": [], "mandatory": true}], "guidance": {"en": "Look for unknown advertisements or payment methods and stop them.", "ja": "広告アカウントに覚えのない広告や支払方法がないか確かめ、あれば停止します。"}, "requires": ["ACCESS_RECOVERY"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "ACCOUNT_SUSPEND", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Suspend the account", "ja": "アカウントの停止"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT1H", "results": [{"id": "suspendedAt", "kind": "DATE_TIME", "label": {"en": "Suspended at", "ja": "停止した日時"}, "choices": [], "mandatory": true}, {"id": "suspendedBy", "kind": "PERSON", "label": {"en": "Suspended by", "ja": "停止した人"}, "choices": [], "mandatory": false}], "guidance": {"en": "Make the account private or suspend it while harm may spread.", "ja": "被害が広がるおそれがあるときは、アカウントを非公開にするか、利用を停止します。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "DELETE_ROGUE_POSTS", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Delete posts that the office did not make", "ja": "発信した覚えのない投稿の削除"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT2H", "results": [{"id": "deletedAt", "kind": "DATE_TIME", "label": {"en": "Deleted at", "ja": "削除した日時"}, "choices": [], "mandatory": true}, {"id": "count", "kind": "NUMBER", "label": {"en": "Number of posts", "ja": "削除した件数"}, "choices": [], "mandatory": false}], "guidance": {"en": "Delete only after evidence is kept and the intruder is shut out; otherwise the posts come back.", "ja": "証拠を保全し、侵入者を締め出してから削除します。先に削除すると、再び投稿されることがあります。"}, "requires": ["EVIDENCE_CAPTURED", "SESSIONS_REVOKED"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "MALWARE_CHECK", "when": null, "owner": "IT", "phase": "CONTAINMENT", "title": {"en": "Check for virus infection", "ja": "ウイルス感染の有無の確認"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT4H", "results": [{"id": "outcome", "kind": "CHOICE", "label": {"en": "Result", "ja": "確認の結果"}, "choices": [{"id": "CLEAN", "label": {"en": "No infection", "ja": "感染なし"}}, {"id": "INFECTED", "label": {"en": "Infected", "ja": "感染あり"}}, {"id": "UNKNOWN", "label": {"en": "Cannot tell", "ja": "判断できない"}}], "mandatory": true}, {"id": "devices", "kind": "TEXT", "label": {"en": "Devices checked", "ja": "検査した端末"}, "choices": [], "mandatory": true}, {"id": "measures", "kind": "TEXT", "label": {"en": "Measures taken", "ja": "講じた措置"}, "choices": [], "mandatory": false}], "guidance": {"en": "Scan every device used for posting and record the result and what was done.", "ja": "投稿に使う端末をすべて検査し、結果と講じた措置を記録します。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "PLATFORM_REPORT", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Report to the platform", "ja": "提供事業者への通報"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT1H", "results": [{"id": "form", "kind": "URL", "label": {"en": "Form used", "ja": "通報に使ったフォーム"}, "choices": [], "mandatory": false}, {"id": "ticket", "kind": "TEXT", "label": {"en": "Ticket number", "ja": "受付番号"}, "choices": [], "mandatory": false}, {"id": "filedAt", "kind": "DATE_TIME", "label": {"en": "Filed at", "ja": "通報した日時"}, "choices": [], "mandatory": true}, {"id": "nextChaseAt", "kind": "DATE_TIME", "label": {"en": "Next chase", "ja": "次に督促する日時"}, "choices": [], "mandatory": false}], "guidance": {"en": "Report through the platform''s form with the evidence, note the ticket number, and chase while there is no answer.", "ja": "提供事業者の窓口に証拠を添えて通報し、受付番号を記録します。回答がないときは督促します。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "SITE_NOTICE", "when": null, "owner": "PR", "phase": "PUBLIC_NOTICE", "title": {"en": "Notice on the web site", "ja": "ホームページでの周知"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT1H", "results": [{"id": "publishedAt", "kind": "DATE_TIME", "label": {"en": "Published at", "ja": "掲載した日時"}, "choices": [], "mandatory": true}, {"id": "url", "kind": "URL", "label": {"en": "Address", "ja": "掲載先"}, "choices": [], "mandatory": false}], "guidance": {"en": "Publish on the official site what is known and what residents should do.", "ja": "分かっている事実と、住民の皆さまにしてほしいことを、公式ホームページに掲載します。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "OTHER_CHANNELS", "when": null, "owner": "PR", "phase": "PUBLIC_NOTICE", "title": {"en": "Notice by other channels", "ja": "他の広報媒体での周知"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT2H", "results": [{"id": "channels", "kind": "TEXT", "label": {"en": "Channels used", "ja": "使った媒体"}, "choices": [], "mandatory": true}], "guidance": {"en": "Use other official channels that are not affected. Never the account in question.", "ja": "影響を受けていない公式アカウント、メール配信、防災行政無線などでも知らせます。当該アカウントは使いません。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "RECOVERY_CHECK", "when": null, "owner": "PR", "phase": "RECOVERY", "title": {"en": "Check that all is in order again", "ja": "復旧の確認"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT24H", "results": [{"id": "checkedAt", "kind": "DATE_TIME", "label": {"en": "Checked at", "ja": "確認した日時"}, "choices": [], "mandatory": true}, {"id": "checkedBy", "kind": "PERSON", "label": {"en": "Checked by", "ja": "確認した人"}, "choices": [], "mandatory": true}], "guidance": {"en": "Check sign-in, profile, the link to the official site and the second factor.", "ja": "ログイン、プロフィール、ホームページへのリンク、二段階認証が元どおりであることを確かめます。"}, "requires": ["SESSIONS_REVOKED", "PASSWORD_CHANGE"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "LESSONS", "when": null, "owner": "PR", "phase": "REVIEW", "title": {"en": "Review", "ja": "振り返り"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT168H", "results": [{"id": "cause", "kind": "TEXT", "label": {"en": "Cause", "ja": "原因"}, "choices": [], "mandatory": false}, {"id": "prevention", "kind": "TEXT", "label": {"en": "Prevention", "ja": "再発防止策"}, "choices": [], "mandatory": false}], "guidance": {"en": "Write down what happened, why, and how to prevent it, and tell the divisions concerned.", "ja": "経過と原因、再発防止策をまとめ、関係する所属に知らせます。"}, "requires": ["RECOVERY_CHECK"], "timeWord": null, "obligation": "WAIVABLE"}], "clause": null, "covers": ["HIJACK"], "origin": "PRODUCT_DEFAULT", "reporter": "HEAD", "definition": null}, "citations": {}, "municipality": "ninohe", "profileVersion": "2019-07"}', '2026-11-28 12:04:52.50948+00'),
  ('581c9283-5e4f-3f82-8771-03450a024028', 'nagasaki', '2019-03', 'HIJACK', '{"owners": {"IT": {"en": "Head, Information Systems Division", "ja": "情報システム課長"}, "PR": {"en": "Head, Public Relations Division", "ja": "広報広聴課長"}, "HEAD": {"en": "Division head", "ja": "所属長"}, "STAFF": {"en": "Member of staff", "ja": "職員"}}, "clauses": {"NGS-10.2": {"id": "NGS-10.2", "key": "広報広聴課長及び情報システム課長へ報告", "lead": null, "note": null, "actor": ["head", "pr", "it"], "force": "M", "quote": "アカウントの乗っ取りを確認した場合、所属長は、乗っ取り事例が発生したことを広報広聴課長及び情報システム課長へ報告すること。", "anchor": null, "number": "10(2)"}, "NGS-10.3a": {"id": "NGS-10.3a", "key": "速やかに", "lead": null, "note": null, "actor": ["pr"], "force": "M", "quote": "(2)の報告を受けた場合、広報広聴課長は、速やかにログインパスワードの変更やアカウントの停止、発信した覚えのない情報の削除等の措置を講じ", "anchor": null, "number": "10(3)"}, "NGS-10.3b": {"id": "NGS-10.3b", "key": "市ホームページでの周知等", "lead": null, "note": null, "actor": ["pr"], "force": "M", "quote": "市ホームページでの周知等を行うこと。", "anchor": null, "number": "10(3)"}, "NGS-10.3c": {"id": "NGS-10.3c", "key": "ウイルス感染の有無の確認等", "lead": null, "note": null, "actor": ["it"], "force": "M", "quote": "また、情報システム課長は、ウイルス感染の有無の確認等、必要な措置を講じること。", "anchor": null, "number": "10(3)"}}, "playbook": {"name": {"en": "Account hijacked", "ja": "乗っ取り"}, "type": "HIJACK", "alert": ["PR", "IT"], "steps": [{"id": "EVIDENCE_CAPTURED", "when": null, "owner": "PR", "phase": "INITIAL", "title": {"en": "Capture evidence", "ja": "証拠の保全"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT15M", "results": [{"id": "capturedAt", "kind": "DATE_TIME", "label": {"en": "Captured at", "ja": "保存した日時"}, "choices": [], "mandatory": true}, {"id": "keptAt", "kind": "TEXT", "label": {"en": "Kept at", "ja": "保存先"}, "choices": [], "mandatory": false}], "guidance": {"en": "Save the profile, the suspicious posts and the sign-in history with date and time, before anything is deleted.", "ja": "プロフィール画面、不審な投稿、ログイン履歴の画面を、日時が分かる形で保存します。削除する前に行います。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "OTHER_ACCOUNTS_CHECKED", "when": null, "owner": "PR", "phase": "INITIAL", "title": {"en": "Check the other official accounts", "ja": "他の公式アカウントの点検"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT4H", "results": [{"id": "finding", "kind": "TEXT", "label": {"en": "Findings", "ja": "点検の結果"}, "choices": [], "mandatory": false}], "guidance": {"en": "Check the accounts that share a person, device or mail address with this one.", "ja": "同じ担当者、端末、メールアドレスを使う公式アカウントに異常がないか確かめます。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "ACCESS_RECOVERY", "when": {"id": "CANNOT_SIGN_IN", "kind": "SIGN_IN_IMPOSSIBLE", "text": {"en": "if nobody can sign in", "ja": "ログインできない場合"}}, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Ask the platform for access", "ja": "アカウント復旧の申請"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT30M", "results": [{"id": "form", "kind": "URL", "label": {"en": "Form used", "ja": "申請に使ったフォーム"}, "choices": [], "mandatory": false}, {"id": "ticket", "kind": "TEXT", "label": {"en": "Ticket number", "ja": "受付番号"}, "choices": [], "mandatory": false}, {"id": "filedAt", "kind": "DATE_TIME", "label": {"en": "Filed at", "ja": "申請した日時"}, "choices": [], "mandatory": true}, {"id": "nextChaseAt", "kind": "DATE_TIME", "label": {"en": "Next chase", "ja": "次に督促する日時"}, "choices": [], "mandatory": false}], "guidance": {"en": "Use the platform''s recovery form, note the ticket number, and chase while there is no answer.", "ja": "提供事業者の復旧フォームから申請し、受付番号を記録します。回答がないときは督促します。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "SESSIONS_REVOKED", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Sign out every session", "ja": "全端末からのログアウト"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT30M", "results": [{"id": "revokedAt", "kind": "DATE_TIME", "label": {"en": "Done at", "ja": "実施した日時"}, "choices": [], "mandatory": true}], "guidance": {"en": "Sign out all sessions in the settings. A new password alone can leave an intruder signed in.", "ja": "設定画面からすべての端末をログアウトさせます。パスワードの変更だけでは、侵入者がログインしたまま残ることがあります。"}, "requires": ["ACCESS_RECOVERY"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "PASSWORD_CHANGE", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Change the password", "ja": "ログインパスワードの変更"}, "clause": "NGS-10.3a", "origin": "GUIDELINE", "target": "PT1H", "results": [{"id": "changedAt", "kind": "DATE_TIME", "label": {"en": "Changed at", "ja": "変更した日時"}, "choices": [], "mandatory": true}, {"id": "changedBy", "kind": "PERSON", "label": {"en": "Changed by", "ja": "変更した人"}, "choices": [], "mandatory": true}, {"id": "secondFactor", "kind": "YES_NO", "label": {"en": "Second factor checked", "ja": "二段階認証を確かめたか"}, "choices": [], "mandatory": false}], "guidance": {"en": "Set a long password used nowhere else. Never write the password itself down in this system.", "ja": "使い回しのない十分に長いパスワードに変更します。パスワード自体はどこにも記録しないでください。"}, "requires": ["ACCESS_RECOVERY"], "timeWord": "速やかに", "obligation": "WAIVABLE"}, {"id": "ACCOUNT_SUSPEND", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Suspend the account", "ja": "アカウントの停止"}, "clause": "NGS-10.3a", "origin": "GUIDELINE", "target": "PT1H", "results": [{"id": "suspendedAt", "kind": "DATE_TIME", "label": {"en": "Suspended at", "ja": "停止した日時"}, "choices": [], "mandatory": true}, {"id": "suspendedBy", "kind": "PERSON", "label": {"en": "Suspended by", "ja": "停止した人"}, "choices": [], "mandatory": false}], "guidance": {"en": "Make the account private or suspend it while harm may spread.", "ja": "被害が広がるおそれがあるときは、アカウントを非公開にするか、利用を停止します。"}, "requires": [], "timeWord": "速やかに", "obligation": "WAIVABLE"}, {"id": "APPS_REVOKED", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Check connected apps and administrators", "ja": "連携アプリと管理者の点検"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT2H", "results": [{"id": "finding", "kind": "TEXT", "label": {"en": "What was removed", "ja": "外したもの"}, "choices": [], "mandatory": false}], "guidance": {"en": "Remove unknown apps and administrators, and check the registered mail address and phone number.", "ja": "覚えのない連携アプリと管理者を外し、登録メールアドレスと電話番号が変えられていないか確かめます。"}, "requires": ["ACCESS_RECOVERY"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "ADS_CHECKED", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Check advertisements", "ja": "広告の点検"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT4H", "results": [{"id": "found", "kind": "YES_NO", "label": {"en": "Unknown advertisements found", "ja": "覚えのない広告の有無"}, "choices": [], "mandatory": true}], "guidance": {"en": "Look for unknown advertisements or payment methods and stop them.", "ja": "広告アカウントに覚えのない広告や支払方法がないか確かめ、あれば停止します。"}, "requires": ["ACCESS_RECOVERY"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "DELETE_ROGUE_POSTS", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Delete posts that the office did not make", "ja": "発信した覚えのない情報の削除"}, "clause": "NGS-10.3a", "origin": "GUIDELINE", "target": "PT2H", "results": [{"id": "deletedAt", "kind": "DATE_TIME", "label": {"en": "Deleted at", "ja": "削除した日時"}, "choices": [], "mandatory": true}, {"id": "count", "kind": "NUMBER", "label": {"en": "Number of posts", "ja": "削除した件数"}, "choices": [], "mandatory": false}], "guidance": {"en": "Delete only after evidence is kept and the intruder is shut out; otherwise the posts come back.", "ja": "証拠を保全し、侵入者を締め出してから削除します。先に削除すると、再び投稿されることがあります。"}, "requires": ["EVIDENCE_CAPTURED", "SESSIONS_REVOKED"], "timeWord": "速やかに", "obligation": "WAIVABLE"}, {"id": "MALWARE_CHECK", "when": null, "owner": "IT", "phase": "CONTAINMENT", "title": {"en": "Check for virus infection", "ja": "ウイルス感染の有無の確認"}, "clause": "NGS-10.3c", "origin": "GUIDELINE", "target": "PT4H", "results": [{"id": "outcome", "kind": "CHOICE", "label": {"en": "Result", "ja": "確認の結果"}, "choices": [{"id": "CLEAN", "label": {"en": "No infection", "ja": "感染なし"}}, {"id": "INFECTED", "label": {"en": "Infected", "ja": "感染あり"}}, {"id": "UNKNOWN", "label": {"en": "Cannot tell", "ja": "判断できない"}}], "mandatory": true}, {"id": "devices", "kind": "TEXT", "label": {"en": "Devices checked", "ja": "検査した端末"}, "choices": [], "mandatory": true}, {"id": "measures", "kind": "TEXT", "label": {"en": "Measures taken", "ja": "講じた措置"}, "choices": [], "mandatory": false}], "guidance": {"en": "Scan every device used for posting and record the result and what was done.", "ja": "投稿に使う端末をすべて検査し、結果と講じた措置を記録します。"}, "requires": [], "timeWord": null, "obligation": "REQUIRED"}, {"id": "PLATFORM_REPORT", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Report to the platform", "ja": "提供事業者への通報"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT1H", "results": [{"id": "form", "kind": "URL", "label": {"en": "Form used", "ja": "通報に使ったフォーム"}, "choices": [], "mandatory": false}, {"id": "ticket", "kind": "TEXT", "label": {"en": "Ticket number", "ja": "受付番号"}, "choices": [], "mandatory": false}, {"id": "filedAt", "kind": "DATE_TIME", "label": {"en": "Filed at", "ja": "通報した日時"}, "choices": [], "mandatory": true}, {"id": "nextChaseAt", "kind": "DATE_TIME", "label": {"en": "Next chase", "ja": "次に督促する日時"}, "choices": [], "mandatory": false}], "guidance": {"en": "Report through the platform''s form with the evidence, note the ticket number, and chase while there is no answer.", "ja": "提供事業者の窓口に証拠を添えて通報し、受付番号を記録します。回答がないときは督促します。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "SITE_NOTICE", "when": null, "owner": "PR", "phase": "PUBLIC_NOTICE", "title": {"en": "Notice on the city''s web site", "ja": "市ホームページでの周知"}, "clause": "NGS-10.3b", "origin": "GUIDELINE", "target": "PT1H", "results": [{"id": "publishedAt", "kind": "DATE_TIME", "label": {"en": "Published at", "ja": "掲載した日時"}, "choices": [], "mandatory": true}, {"id": "url", "kind": "URL", "label": {"en": "Address", "ja": "掲載先"}, "choices": [], "mandatory": false}], "guidance": {"en": "Publish on the official site what is known and what residents should do.", "ja": "分かっている事実と、住民の皆さまにしてほしいことを、公式ホームページに掲載します。"}, "requires": [], "timeWord": null, "obligation": "REQUIRED"}, {"id": "OTHER_CHANNELS", "when": null, "owner": "PR", "phase": "PUBLIC_NOTICE", "title": {"en": "Notice by other channels", "ja": "他の広報媒体での周知"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT2H", "results": [{"id": "channels", "kind": "TEXT", "label": {"en": "Channels used", "ja": "使った媒体"}, "choices": [], "mandatory": true}], "guidance": {"en": "Use other official channels that are not affected. Never the account in question.", "ja": "影響を受けていない公式アカウント、メール配信、防災行政無線などでも知らせます。当該アカウントは使いません。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "RECOVERY_CHECK", "when": null, "owner": "PR", "phase": "RECOVERY", "title": {"en": "Check that all is in order again", "ja": "復旧の確認"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT24H", "results": [{"id": "checkedAt", "kind": "DATE_TIME", "label": {"en": "Checked at", "ja": "確認した日時"}, "choices": [], "mandatory": true}, {"id": "checkedBy", "kind": "PERSON", "label": {"en": "Checked by", "ja": "確認した人"}, "choices": [], "mandatory": true}], "guidance": {"en": "Check sign-in, profile, the link to the official site and the second factor.", "ja": "ログイン、プロフィール、ホームページへのリンク、二段階認証が元どおりであることを確かめます。"}, "requires": ["SESSIONS_REVOKED", "PASSWORD_CHANGE"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "LESSONS", "when": null, "owner": "PR", "phase": "REVIEW", "title": {"en": "Review", "ja": "振り返り"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT168H", "results": [{"id": "cause", "kind": "TEXT", "label": {"en": "Cause", "ja": "原因"}, "choices": [], "mandatory": false}, {"id": "prevention", "kind": "TEXT", "label": {"en": "Prevention", "ja": "再発防止策"}, "choices": [], "mandatory": false}], "guidance": {"en": "Write down what happened, why, and how to prevent it, and tell the divisions concerned.", "ja": "経過と原因、再発防止策をまとめ、関係する所属に知らせます。"}, "requires": ["RECOVERY_CHECK"], "timeWord": null, "obligation": "WAIVABLE"}], "clause": "NGS-10.2", "covers": ["HIJACK"], "origin": "GUIDELINE", "reporter": "HEAD", "definition": null}, "citations": {"NGS-10.2": "ガイドライン10(2)", "NGS-10.3a": "ガイドライン10(3)", "NGS-10.3b": "ガイドライン10(3)", "NGS-10.3c": "ガイドライン10(3)"}, "municipality": "nagasaki", "profileVersion": "2019-03"}', '2026-11-28 12:04:31.857085+00'),
  ('96aa3886-db3b-3354-9289-5cc46f65c3c2', 'chiyoda', '2013-10', 'HIJACK', '{"owners": {"IT": {"en": "IT Promotion Division", "ja": "IT推進課"}, "PR": {"en": "Public Relations Division, Policy Management Department", "ja": "政策経営部広報広聴課"}, "HEAD": {"en": "Person responsible for operation", "ja": "運用責任者"}, "STAFF": {"en": "Operator", "ja": "運用担当者"}}, "clauses": {}, "playbook": {"name": {"en": "Account hijacked", "ja": "乗っ取り"}, "type": "HIJACK", "alert": ["PR", "IT"], "steps": [{"id": "EVIDENCE_CAPTURED", "when": null, "owner": "PR", "phase": "INITIAL", "title": {"en": "Capture evidence", "ja": "証拠の保全"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT15M", "results": [{"id": "capturedAt", "kind": "DATE_TIME", "label": {"en": "Captured at", "ja": "保存した日時"}, "choices": [], "mandatory": true}, {"id": "keptAt", "kind": "TEXT", "label": {"en": "Kept at", "ja": "保存先"}, "choices": [], "mandatory": false}], "guidance": {"en": "Save the profile, the suspicious posts and the sign-in history with date and time, before anything is deleted.", "ja": "プロフィール画面、不審な投稿、ログイン履歴の画面を、日時が分かる形で保存します。削除する前に行います。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "OTHER_ACCOUNTS_CHECKED", "when": null, "owner": "PR", "phase": "INITIAL", "title": {"en": "Check the other official accounts", "ja": "他の公式アカウントの点検"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT4H", "results": [{"id": "finding", "kind": "TEXT", "label": {"en": "Findings", "ja": "点検の結果"}, "choices": [], "mandatory": false}], "guidance": {"en": "Check the accounts that share a person, device or mail address with this one.", "ja": "同じ担当者、端末、メールアドレスを使う公式アカウントに異常がないか確かめます。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "ACCESS_RECOVERY", "when": {"id": "CANNOT_SIGN_IN", "kind": "SIGN_IN_IMPOSSIBLE", "text": {"en": "if nobody can sign in", "ja": "ログインできない場合"}}, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Ask the platform for access", "ja": "アカウント復旧の申請"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT30M", "results": [{"id": "form", "kind": "URL", "label": {"en": "Form used", "ja": "申請に使ったフォーム"}, "choices": [], "mandatory": false}, {"id": "ticket", "kind": "TEXT", "label": {"en": "Ticket number", "ja": "受付番号"}, "choices": [], "mandatory": false}, {"id": "filedAt", "kind": "DATE_TIME", "label": {"en": "Filed at", "ja": "申請した日時"}, "choices": [], "mandatory": true}, {"id": "nextChaseAt", "kind": "DATE_TIME", "label": {"en": "Next chase", "ja": "次に督促する日時"}, "choices": [], "mandatory": false}], "guidance": {"en": "Use the platform''s recovery form, note the ticket number, and chase while there is no answer.", "ja": "提供事業者の復旧フォームから申請し、受付番号を記録します。回答がないときは督促します。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "SESSIONS_REVOKED", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Sign out every session", "ja": "全端末からのログアウト"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT30M", "results": [{"id": "revokedAt", "kind": "DATE_TIME", "label": {"en": "Done at", "ja": "実施した日時"}, "choices": [], "mandatory": true}], "guidance": {"en": "Sign out all sessions in the settings. A new password alone can leave an intruder signed in.", "ja": "設定画面からすべての端末をログアウトさせます。パスワードの変更だけでは、侵入者がログインしたまま残ることがあります。"}, "requires": ["ACCESS_RECOVERY"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "PASSWORD_CHANGE", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Change the password", "ja": "パスワードの変更"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT1H", "results": [{"id": "changedAt", "kind": "DATE_TIME", "label": {"en": "Changed at", "ja": "変更した日時"}, "choices": [], "mandatory": true}, {"id": "changedBy", "kind": "PERSON", "label": {"en": "Changed by", "ja": "変更した人"}, "choices": [], "mandatory": true}, {"id": "secondFactor", "kind": "YES_NO", "label": {"en": "Second factor checked", "ja": "二段階認証を確かめたか"}, "choices": [], "mandatory": false}], "guidance": {"en": "Set a long password used nowhere else. Never write the password itself down in this system.", "ja": "使い回しのない十分に長いパスワードに変更します。パスワード自体はどこにも記録しないでください。"}, "requires": ["ACCESS_RECOVERY"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "APPS_REVOKED", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Check connected apps and administrators", "ja": "連携アプリと管理者の点検"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT2H", "results": [{"id": "finding", "kind": "TEXT", "label": {"en": "What was removed", "ja": "外したもの"}, "choices": [], "mandatory": false}], "guidance": {"en": "Remove unknown apps and administrators, and check the registered mail address and phone number.", "ja": "覚えのない連携アプリと管理者を外し、登録メールアドレスと電話番号が変えられていないか確かめます。"}, "requires": ["ACCESS_RECOVERY"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "ADS_CHECKED", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Check advertisements", "ja": "広告の点検"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT4H", "results": [{"id": "found", "kind": "YES_NO", "label": {"en": "Unknown advertisements found", "ja": "覚えのない広告の有無"}, "choices": [], "mandatory": true}], "guidance": {"en": "Look for unknown advertisements or payment methods and stop them.", "ja": "広告アカウントに覚えのない広告や支払方法がないか確かめ、あれば停止します。"}, "requires": ["ACCESS_RECOVERY"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "ACCOUNT_SUSPEND", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Suspend the account", "ja": "アカウントの停止"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT1H", "results": [{"id": "suspendedAt", "kind": "DATE_TIME", "label": {"en": "Suspended at", "ja": "停止した日時"}, "choices": [], "mandatory": true}, {"id": "suspendedBy", "kind": "PERSON", "label": {"en": "Suspended by", "ja": "停止した人"}, "choices": [], "mandatory": false}], "guidance": {"en": "Make the account private or suspend it while harm may spread.", "ja": "被害が広がるおそれがあるときは、アカウントを非公開にするか、利用を停止します。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "DELETE_ROGUE_POSTS", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Delete posts that the office did not make", "ja": "発信した覚えのない投稿の削除"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT2H", "results": [{"id": "deletedAt", "kind": "DATE_TIME", "label": {"en": "Deleted at", "ja": "削除した日時"}, "choices": [], "mandatory": true}, {"id": "count", "kind": "NUMBER", "label": {"en": "Number of posts", "ja": "削除した件数"}, "choices": [], "mandatory": false}], "guidance": {"en": "Delete only after evidence is kept and the intruder is shut out; otherwise the posts come back.", "ja": "証拠を保全し、侵入者を締め出してから削除します。先に削除すると、再び投稿されることがあります。"}, "requires": ["EVIDENCE_CAPTURED", "SESSIONS_REVOKED"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "MALWARE_CHECK", "when": null, "owner": "IT", "phase": "CONTAINMENT", "title": {"en": "Check for virus infection", "ja": "ウイルス感染の有無の確認"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT4H", "results": [{"id": "outcome", "kind": "CHOICE", "label": {"en": "Result", "ja": "確認の結果"}, "choices": [{"id": "CLEAN", "label": {"en": "No infection", "ja": "感染なし"}}, {"id": "INFECTED", "label": {"en": "Infected", "ja": "感染あり"}}, {"id": "UNKNOWN", "label": {"en": "Cannot tell", "ja": "判断できない"}}], "mandatory": true}, {"id": "devices", "kind": "TEXT", "label": {"en": "Devices checked", "ja": "検査した端末"}, "choices": [], "mandatory": true}, {"id": "measures", "kind": "TEXT", "label": {"en": "Measures taken", "ja": "講じた措置"}, "choices": [], "mandatory": false}], "guidance": {"en": "Scan every device used for posting and record the result and what was done.", "ja": "投稿に使う端末をすべて検査し、結果と講じた措置を記録します。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "PLATFORM_REPORT", "when": null, "owner": "PR", "phase": "CONTAINMENT", "title": {"en": "Report to the platform", "ja": "提供事業者への通報"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT1H", "results": [{"id": "form", "kind": "URL", "label": {"en": "Form used", "ja": "通報に使ったフォーム"}, "choices": [], "mandatory": false}, {"id": "ticket", "kind": "TEXT", "label": {"en": "Ticket number", "ja": "受付番号"}, "choices": [], "mandatory": false}, {"id": "filedAt", "kind": "DATE_TIME", "label": {"en": "Filed at", "ja": "通報した日時"}, "choices": [], "mandatory": true}, {"id": "nextChaseAt", "kind": "DATE_TIME", "label": {"en": "Next chase", "ja": "次に督促する日時"}, "choices": [], "mandatory": false}], "guidance": {"en": "Report through the platform''s form with the evidence, note the ticket number, and chase while there is no answer.", "ja": "提供事業者の窓口に証拠を添えて通報し、受付番号を記録します。回答がないときは督促します。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "SITE_NOTICE", "when": null, "owner": "PR", "phase": "PUBLIC_NOTICE", "title": {"en": "Notice on the web site", "ja": "ホームページでの周知"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT1H", "results": [{"id": "publishedAt", "kind": "DATE_TIME", "label": {"en": "Published at", "ja": "掲載した日時"}, "choices": [], "mandatory": true}, {"id": "url", "kind": "URL", "label": {"en": "Address", "ja": "掲載先"}, "choices": [], "mandatory": false}], "guidance": {"en": "Publish on the official site what is known and what residents should do.", "ja": "分かっている事実と、住民の皆さまにしてほしいことを、公式ホームページに掲載します。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "OTHER_CHANNELS", "when": null, "owner": "PR", "phase": "PUBLIC_NOTICE", "title": {"en": "Notice by other channels", "ja": "他の広報媒体での周知"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT2H", "results": [{"id": "channels", "kind": "TEXT", "label": {"en": "Channels used", "ja": "使った媒体"}, "choices": [], "mandatory": true}], "guidance": {"en": "Use other official channels that are not affected. Never the account in question.", "ja": "影響を受けていない公式アカウント、メール配信、防災行政無線などでも知らせます。当該アカウントは使いません。"}, "requires": [], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "RECOVERY_CHECK", "when": null, "owner": "PR", "phase": "RECOVERY", "title": {"en": "Check that all is in order again", "ja": "復旧の確認"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT24H", "results": [{"id": "checkedAt", "kind": "DATE_TIME", "label": {"en": "Checked at", "ja": "確認した日時"}, "choices": [], "mandatory": true}, {"id": "checkedBy", "kind": "PERSON", "label": {"en": "Checked by", "ja": "確認した人"}, "choices": [], "mandatory": true}], "guidance": {"en": "Check sign-in, profile, the link to the official site and the second factor.", "ja": "ログイン、プロフィール、ホームページへのリンク、二段階認証が元どおりであることを確かめます。"}, "requires": ["SESSIONS_REVOKED", "PASSWORD_CHANGE"], "timeWord": null, "obligation": "WAIVABLE"}, {"id": "LESSONS", "when": null, "owner": "PR", "phase": "REVIEW", "title": {"en": "Review", "ja": "振り返り"}, "clause": null, "origin": "PRODUCT_DEFAULT", "target": "PT168H", "results": [{"id": "cause", "kind": "TEXT", "label": {"en": "Cause", "ja": "原因"}, "choices": [], "mandatory": false}, {"id": "prevention", "kind": "TEXT", "label": {"en": "Prevention", "ja": "再発防止策"}, "choices": [], "mandatory": false}], "guidance": {"en": "Write down what happened, why, and how to prevent it, and tell the divisions concerned.", "ja": "経過と原因、再発防止策をまとめ、関係する所属に知らせます。"}, "requires": ["RECOVERY_CHECK"], "timeWord": null, "obligation": "WAIVABLE"}], "clause": null, "covers": ["HIJACK"], "origin": "PRODUCT_DEFAULT", "reporter": "HEAD", "definition": null}, "citations": {}, "municipality": "chiyoda", "profileVersion": "2013-10"}', '2026-11-28 12:04:53.619498+00');

insert into idempotency (municipality, subject, key, request_hash, status, location, etag, body, created_at) values
  ('chiyoda', '24627272-70a4-4000-87f0-f2b75059628a', 'cae1a258-4eb2-493a-9bfd-2e95d014033e', '56cc7196f6937824915a794bbac440030fe0bf1cf5189f3e50eeb258b631d5cd', '201', '/api/v1/notices/d96fd0c2-bcad-4935-88ac-46787653885c', 'v0', E'{"id":"d96fd0c2-bcad-4935-88ac-46787653885c","incidentId":"109c7a88-804c-46a6-acfc-8ff3a1bc469f","state":"DRAFT","text":{"kind":"FIRST","title":"千代田区公式Xアカウント「千代田区広報（見本）」の不正利用について（第一報）","body":"千代田区が運用しているXアカウント「千代田区広報（見本）」（@chiyoda_sample_koho）が、第三者に不正に利用されていることを確認しました。\\n現在このアカウントから発信されている投稿やダイレクトメッセージは、千代田区が発信したものではない可能性があります。\\n\\n■皆さまへのお願い\\n・このアカウントの投稿やダイレクトメッセージにあるリンクを開かないでください。\\n・氏名、電話番号、クレジットカード番号、パスワードなどを入力しないでください。\\n・金銭の支払いや投資の勧誘に応じないでください。\\n\\n■これまでの経過\\n・11月28日（土）8時50分ごろから、不正に利用されていたとみられます。\\n・11月28日（土）21時04分、このことを把握しました。\\n\\n■千代田区の対応\\n状況の確認と復旧を進めています。新しいことが分かりしだい、このページでお知らせします。\\n千代田区からの大切なお知らせは、ホームページでご確認ください。\\n\\n■お問い合わせ\\n千代田区 政策経営部広報広聴課","titleEn":"Unauthorised use of the X account \\"千代田区広報（見本）\\" of Chiyoda City (first report)","bodyEn":"The X account \\"千代田区広報（見本）\\" (@chiyoda_sample_koho), which Chiyoda City operates, is being used by somebody without authorisation.\\nPosts and direct messages that this account sends now may not come from Chiyoda City.\\n\\n■ What we ask of you\\n・Do not open links in posts or direct messages of this account.\\n・Do not enter names, telephone numbers, card numbers or passwords.\\n・Do not pay money and do not follow offers to invest.\\n\\n■ What has happened so far\\n・The unauthorised use seems to have begun about 28 November, 8:50.\\n・Chiyoda City learned of it on 28 November, 21:04.\\n\\n■ What Chiyoda City is doing\\nWe are establishing the facts and recovering the account. News will be posted on this page.\\n\\n■ Contact\\nChiyoda City, Public Relations Division, Policy Management Department"},"author":"高橋 彩","createdAt":"2026-11-28T12:04:58.124632Z","changedAt":"2026-11-28T12:04:58.124632Z","path":"/public/chiyoda/notices/d96fd0c2-bcad-4935-88ac-46787653885c","revisions":[],"version":0}', '2026-11-28 12:04:57.930661+00'),
  ('chiyoda', 'c5e832bb-4f0d-47fb-b5b4-e22895073c24', 'effa5ede-3f53-47d6-9bd9-b6a4dafa67b4', 'b63e087f4669b58545cdcd96d01164d90ac443e6459a902f16671eae53270083', '201', '/api/v1/reports/6a6fb50b-9330-4306-8d13-50305c7001db', NULL, '{"number":"R8-0001","incidentId":"109c7a88-804c-46a6-acfc-8ff3a1bc469f","reportId":"6a6fb50b-9330-4306-8d13-50305c7001db","reportedAt":"2026-11-28T12:04:53.600546Z","next":"政策経営部広報広聴課とIT推進課に緊急の通知を送ります。結果は「自分の報告」でお知らせします。不審な投稿は、証拠を保存するまで削除しないでください。"}', '2026-11-28 12:04:53.563196+00'),
  ('fuji', '41f9aa3d-0182-44be-8dc2-7ad45de0ac5f', '3b4f1b69-3ab0-4faf-b7ba-41e3fa9e580c', 'ea580532b110bcff14e54ade54637ccd535167fdee8422841cde77a6a3446e33', '201', '/api/v1/reports/7417ab78-e3c2-45cf-956b-ec7dabb0114b', NULL, '{"number":"R8-0001","incidentId":"10f5da34-2f1f-43ef-bbe0-9cdbb95d8818","reportId":"7417ab78-e3c2-45cf-956b-ec7dabb0114b","reportedAt":"2026-11-28T12:04:50.743185Z","next":"シティプロモーション課長に緊急の通知を送ります。結果は「自分の報告」でお知らせします。不審な投稿は、証拠を保存するまで削除しないでください。"}', '2026-11-28 12:04:50.720729+00'),
  ('nagasaki', '69e453fc-97b8-4e5f-a5ca-de7ba34095ec', 'b0ca65b2-5d25-432d-8223-c599fc496a9d', 'bc878ce3f5b3a1e8c9fc6e18e3bec8c9e2e12e3aea5a4781b5ed2688a8518f88', '201', '/api/v1/reports/4b3a006a-ba4e-4433-b04a-0a5ed3c9ac0e', NULL, '{"number":"R8-0002","incidentId":"d2e717fb-4c52-4268-a411-fc5b06b4be82","reportId":"4b3a006a-ba4e-4433-b04a-0a5ed3c9ac0e","reportedAt":"2026-11-28T12:04:47.578741Z","next":"広報広聴課長と情報システム課長に緊急の通知を送ります。結果は「自分の報告」でお知らせします。不審な投稿は、証拠を保存するまで削除しないでください。"}', '2026-11-28 12:04:47.535487+00'),
  ('nagasaki', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '5044ef55-d40c-457a-90d5-4a491d9f3d55', '6343f480e22a2fd26886952d4ca4e31624df91a7579bb64f2d9ead29ee31e04a', '201', '/api/v1/notices/4aed6fe8-b6b8-42db-8fec-78b3e72adef4', 'v0', E'{"id":"4aed6fe8-b6b8-42db-8fec-78b3e72adef4","incidentId":"d2e717fb-4c52-4268-a411-fc5b06b4be82","state":"DRAFT","text":{"kind":"FIRST","title":"長崎市公式Facebookアカウント「長崎市広報（見本）」の不正利用について（第一報）","body":"長崎市が運用しているFacebookアカウント「長崎市広報（見本）」（@nagasaki.sample.koho）が、第三者に不正に利用されていることを確認しました。\\n現在このアカウントから発信されている投稿やダイレクトメッセージは、長崎市が発信したものではない可能性があります。\\n\\n■皆さまへのお願い\\n・このアカウントの投稿やダイレクトメッセージにあるリンクを開かないでください。\\n・氏名、電話番号、クレジットカード番号、パスワードなどを入力しないでください。\\n・金銭の支払いや投資の勧誘に応じないでください。\\n\\n■これまでの経過\\n・11月28日（土）8時50分ごろから、不正に利用されていたとみられます。\\n・11月28日（土）21時04分、このことを把握しました。\\n\\n■長崎市の対応\\n状況の確認と復旧を進めています。新しいことが分かりしだい、このページでお知らせします。\\n長崎市からの大切なお知らせは、ホームページでご確認ください。\\n\\n■お問い合わせ\\n長崎市 広報広聴課","titleEn":"Unauthorised use of the Facebook account \\"長崎市広報（見本）\\" of Nagasaki City (first report)","bodyEn":"The Facebook account \\"長崎市広報（見本）\\" (@nagasaki.sample.koho), which Nagasaki City operates, is being used by somebody without authorisation.\\nPosts and direct messages that this account sends now may not come from Nagasaki City.\\n\\n■ What we ask of you\\n・Do not open links in posts or direct messages of this account.\\n・Do not enter names, telephone numbers, card numbers or passwords.\\n・Do not pay money and do not follow offers to invest.\\n\\n■ What has happened so far\\n・The unauthorised use seems to have begun about 28 November, 8:50.\\n・Nagasaki City learned of it on 28 November, 21:04.\\n\\n■ What Nagasaki City is doing\\nWe are establishing the facts and recovering the account. News will be posted on this page.\\n\\n■ Contact\\nNagasaki City, Public Relations Division"},"author":"田中 美咲","createdAt":"2026-11-28T12:04:49.931790Z","changedAt":"2026-11-28T12:04:49.931790Z","path":"/public/nagasaki/notices/4aed6fe8-b6b8-42db-8fec-78b3e72adef4","revisions":[],"version":0}', '2026-11-28 12:04:49.874216+00'),
  ('nagasaki', 'cbb9d831-f7b5-431a-9d09-75730b4398c0', '9be0e8f1-095f-4915-afbf-ca1dd360695f', 'a77343ab8d40359401cccf62d1055178400a11a55c5d7179a375ebde5c7651d0', '201', '/api/v1/incidents/d2e717fb-4c52-4268-a411-fc5b06b4be82/timeline', NULL, E'{"sequence":47,"incidentId":"d2e717fb-4c52-4268-a411-fc5b06b4be82","who":{"subject":"cbb9d831-f7b5-431a-9d09-75730b4398c0","name":"中村 拓海","division":"情報システム課"},"at":"2026-11-28T12:04:50.019977Z","text":"端末を確認しています。\\n結果は午後に報告します。"}', '2026-11-28 12:04:49.987863+00'),
  ('nagasaki', '69e453fc-97b8-4e5f-a5ca-de7ba34095ec', 'b0cd1fe9-8def-449f-8a72-e8a3e579f905', 'dcf4e5f9dfe86b54d7939e784b62e583a0d1f9660f2db7d7d09077e5c6e239ff', '201', '/reports/da4acaab-b99b-482c-9cc2-ac8f28bf52df', NULL, '{"number":"R8-0003","incidentId":"1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5","reportId":"da4acaab-b99b-482c-9cc2-ac8f28bf52df","reportedAt":"2026-11-28T12:06:38.288028Z","next":"広報広聴課長に緊急の通知を送ります。結果は「自分の報告」でお知らせします。不審な投稿は、証拠を保存するまで削除しないでください。"}', '2026-11-28 12:06:38.279326+00'),
  ('nagasaki', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', 'ecfe68fe-0739-4b9b-8c68-4584a2939200', 'a5705b3f59a2302e15e0e8f1dbb99099ad757b23a5afe2b214a1a7e24ac1c3c6', '201', '/api/v1/incidents/e1f5c0b9-8941-4392-9288-008850533376/timeline', NULL, '{"sequence":9,"incidentId":"e1f5c0b9-8941-4392-9288-008850533376","who":{"subject":"fb7c05e1-c6cb-47c2-b431-46d51b1fa870","name":"田中 美咲","division":"広報広聴課"},"at":"2026-11-28T12:04:39.823543Z","text":"プラットフォームに連絡済みです。"}', '2026-11-28 12:04:39.804867+00'),
  ('nagasaki', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '741c260d-a755-4e57-83dd-229a1b1019b4', 'aabf6987a5b660f3fa0f76c3817e853ce12f4ca540e3d8f00402a46d45e36efc', '201', '/api/v1/notices/186fa353-ba73-4882-b35a-de522877e4a4', 'v0', E'{"id":"186fa353-ba73-4882-b35a-de522877e4a4","incidentId":"e1f5c0b9-8941-4392-9288-008850533376","state":"DRAFT","text":{"kind":"FIRST","title":"長崎市公式Xアカウント「長崎市の観光情報（見本）」の不正利用について（第一報）","body":"長崎市が運用しているXアカウント「長崎市の観光情報（見本）」（@nagasaki_sample_kanko）が、第三者に不正に利用されていることを確認しました。\\n現在このアカウントから発信されている投稿やダイレクトメッセージは、長崎市が発信したものではない可能性があります。\\n\\n■皆さまへのお願い\\n・このアカウントの投稿やダイレクトメッセージにあるリンクを開かないでください。\\n・氏名、電話番号、クレジットカード番号、パスワードなどを入力しないでください。\\n・金銭の支払いや投資の勧誘に応じないでください。\\n\\n■これまでの経過\\n・11月28日（土）8時50分ごろから、不正に利用されていたとみられます。\\n・11月28日（土）21時04分、このことを把握しました。\\n\\n■長崎市の対応\\n状況の確認と復旧を進めています。新しいことが分かりしだい、このページでお知らせします。\\n長崎市からの大切なお知らせは、ホームページでご確認ください。\\n\\n■お問い合わせ\\n長崎市 広報広聴課","titleEn":"Unauthorised use of the X account \\"長崎市の観光情報（見本）\\" of Nagasaki City (first report)","bodyEn":"The X account \\"長崎市の観光情報（見本）\\" (@nagasaki_sample_kanko), which Nagasaki City operates, is being used by somebody without authorisation.\\nPosts and direct messages that this account sends now may not come from Nagasaki City.\\n\\n■ What we ask of you\\n・Do not open links in posts or direct messages of this account.\\n・Do not enter names, telephone numbers, card numbers or passwords.\\n・Do not pay money and do not follow offers to invest.\\n\\n■ What has happened so far\\n・The unauthorised use seems to have begun about 28 November, 8:50.\\n・Nagasaki City learned of it on 28 November, 21:04.\\n\\n■ What Nagasaki City is doing\\nWe are establishing the facts and recovering the account. News will be posted on this page.\\n\\n■ Contact\\nNagasaki City, Public Relations Division"},"author":"田中 美咲","createdAt":"2026-11-28T12:04:45.905593Z","changedAt":"2026-11-28T12:04:45.905593Z","path":"/public/nagasaki/notices/186fa353-ba73-4882-b35a-de522877e4a4","revisions":[],"version":0}', '2026-11-28 12:04:45.575564+00'),
  ('nagasaki', '69e453fc-97b8-4e5f-a5ca-de7ba34095ec', '9843e99b-8e39-4c73-9538-92993c89db43', 'a4b85fb912a1e5164c373d937ff60091bb369f915996f397e1ee53598ac4e810', '201', '/api/v1/reports/aeb94330-d04e-4184-b5db-3da88ea04a52', NULL, '{"number":"R8-0001","incidentId":"e1f5c0b9-8941-4392-9288-008850533376","reportId":"aeb94330-d04e-4184-b5db-3da88ea04a52","reportedAt":"2026-11-28T12:04:31.783326Z","next":"広報広聴課長と情報システム課長に緊急の通知を送ります。結果は「自分の報告」でお知らせします。不審な投稿は、証拠を保存するまで削除しないでください。"}', '2026-11-28 12:04:29.69793+00'),
  ('ninohe', 'afebb452-0c35-4eae-a4f4-ed42a4137244', '56a1f1ed-ca0f-4d83-9929-5c0fd65b9fd1', '145db8473c2e958eb97eee95866bf9d465f62c6954c5eb3e9752f2afc27d12a7', '201', '/api/v1/reports/46dbc575-6f59-4b9a-ba9e-96bfb102b3fb', NULL, '{"number":"R8-0001","incidentId":"757c32d9-bd16-4e75-9d7d-a7cf2eaf8578","reportId":"46dbc575-6f59-4b9a-ba9e-96bfb102b3fb","reportedAt":"2026-11-28T12:04:52.494487Z","next":"情報管理室長（運用責任者）と情報システム担当課長に緊急の通知を送ります。結果は「自分の報告」でお知らせします。不審な投稿は、証拠を保存するまで削除しないでください。"}', '2026-11-28 12:04:52.48433+00');

insert into inbox (event_id, received_at) values
  ('03d9ae73-d133-4ae9-9334-f5b5e4863f61', '2026-11-28 12:04:33.466073+00'),
  ('051994d7-fb19-470c-a18d-4aa5bf8c867a', '2026-11-28 12:04:37.380237+00'),
  ('07be53cf-cac7-453f-96ac-71ca7ca0ba45', '2026-11-28 12:04:47.902853+00'),
  ('0ad3343c-54ae-48d4-8f85-382240eebb1b', '2026-11-28 12:04:58.283894+00'),
  ('0b2a0994-190a-44ed-bca7-ded14a715c1a', '2026-11-28 12:04:58.438787+00'),
  ('0d1c68db-1f30-4f1b-9971-2d933feddad3', '2026-11-28 12:06:36.678032+00'),
  ('101ea364-cfef-4dc0-b766-5e87e16ced4e', '2026-11-28 12:05:00.10286+00'),
  ('106b547b-d4f1-464e-a2e5-73362b029b69', '2026-11-28 12:04:48.359341+00'),
  ('15d3b012-5dac-451c-952f-537f0e7e513c', '2026-11-28 12:06:39.34942+00'),
  ('1a7e864a-2a19-4f3d-b498-5311d0acd279', '2026-11-28 12:04:51.449535+00'),
  ('21abfe9c-3943-4db9-85f6-d2a9184d8c6e', '2026-11-28 12:04:48.359324+00'),
  ('25f453ad-4b21-43d7-b6bd-bc2806c6d1a9', '2026-11-28 12:04:58.438704+00'),
  ('288ca3a4-578b-445a-b57a-cb87f22e3579', '2026-11-28 12:06:39.099788+00'),
  ('29860760-fd2d-4ef0-a379-812f152ca29a', '2026-11-28 12:04:52.123174+00'),
  ('29f8cce2-fa8e-4040-8567-2b70ed23629f', '2026-11-28 12:04:53.427954+00'),
  ('2e760387-8002-4ae6-bbea-63fb120d3374', '2026-11-28 12:04:01.78646+00'),
  ('2f316c00-5526-4567-8e38-6b575c64e51a', '2026-11-28 12:04:53.576708+00'),
  ('2f363621-9a5b-4ce1-aeac-47aa6d963638', '2026-11-28 12:04:00.764075+00'),
  ('347c1cbb-d49e-4f9d-9840-809b6f35b932', '2026-11-28 12:04:51.370399+00'),
  ('365c7956-58cf-499c-bee0-9d2dd0019ec3', '2026-11-28 12:04:01.695927+00'),
  ('389b01c5-5d47-40a8-9850-a1853d0676db', '2026-11-28 12:04:48.074096+00'),
  ('3a4d9234-308f-4312-ac81-d24fd3c5a9d7', '2026-11-28 12:04:48.048447+00'),
  ('3c6bbb5e-6677-49bf-856e-69eb537deac1', '2026-11-28 12:05:00.221162+00'),
  ('40f4053e-35db-4b36-8d95-b699f8ae8d4a', '2026-11-28 12:04:01.78643+00'),
  ('423b2073-42e3-487b-858f-414b750a7cfa', '2026-11-28 12:04:38.304368+00'),
  ('42faa3cd-c5a5-40dd-8fb9-c8240e4ea3f9', '2026-11-28 12:04:58.065364+00'),
  ('45c272d8-5961-48e1-9130-ae51d6b55fd9', '2026-11-28 12:06:38.998729+00'),
  ('46344825-5701-4541-bf8e-c84b648f8a1e', '2026-11-28 12:04:37.847152+00'),
  ('4a4daa9b-d65e-4f57-bd70-7bbe795b8574', '2026-11-28 12:05:46.419954+00'),
  ('4a9289cb-25c8-40be-a59a-ad876e2df0fd', '2026-11-28 12:04:53.358318+00'),
  ('59a9b91b-e547-4da1-a9b5-f65c594cdf59', '2026-11-28 12:04:54.584804+00'),
  ('5b73f412-8f66-4fd3-bbc4-e1c2c3391688', '2026-11-28 12:04:58.540169+00'),
  ('5cc3924c-9755-421d-a065-7400d2845cc4', '2026-11-28 12:04:47.46699+00'),
  ('66dc8e27-2b8e-4b8d-8d33-4eb69a158678', '2026-11-28 12:06:39.217512+00'),
  ('76eda34d-c81f-4951-9a09-44e28154113d', '2026-11-28 12:04:48.359199+00'),
  ('77a06a1a-0774-4410-8bf0-dd8eda3fa96d', '2026-11-28 12:04:01.786351+00'),
  ('78c4b01b-191d-4e0e-96e6-ef651d625141', '2026-11-28 12:04:53.237976+00'),
  ('79e14312-cf36-40f6-8c57-d1c00a2c9c71', '2026-11-28 12:04:00.763969+00'),
  ('7add6595-5153-431e-9b45-466a7f0c4c00', '2026-11-28 12:04:54.459824+00'),
  ('7d55f1d6-d501-45da-83c5-15c115c482a2', '2026-11-28 12:04:37.847133+00'),
  ('80d1c8f5-6f18-4fbb-b9cd-bd0563d9d9d1', '2026-11-28 12:04:01.531765+00'),
  ('857e3438-998e-42cf-ba80-5cb6070cfbdc', '2026-11-28 12:04:37.740075+00'),
  ('8b95fa2b-e8ed-401e-8f16-f79200f305b6', '2026-11-28 12:05:00.168276+00'),
  ('8d806e9b-5da6-4a9a-8896-d59b788d3ebe', '2026-11-28 12:04:53.3198+00'),
  ('92ee43af-bd4d-4d2e-b1b7-88237456d799', '2026-11-28 12:04:59.930228+00'),
  ('9d7f43c0-6370-4169-8f40-c17018fed261', '2026-11-28 12:04:48.341581+00'),
  ('a1a4a49e-6ade-475b-98a0-efe70ee034ba', '2026-11-28 12:04:53.931955+00'),
  ('a36b6533-9606-426c-9204-38ca53ecb748', '2026-11-28 12:04:01.059664+00'),
  ('a4d5da02-2b15-4459-aff4-c227c32bb3dd', '2026-11-28 12:04:00.764068+00'),
  ('a55559dd-7c80-4545-b5fc-75e9946940c0', '2026-11-28 12:04:54.339783+00'),
  ('a590b638-d58a-421e-813b-c71172df93b2', '2026-11-28 12:05:00.029401+00'),
  ('a59f5aae-0c38-4228-bb89-4134461ee2b7', '2026-11-28 12:04:37.847047+00'),
  ('a659d646-abe1-41e0-bb6b-dea91c0ba518', '2026-11-28 12:04:48.359292+00'),
  ('a78c5f9a-468b-42c1-a6fc-2df3fa6c84a2', '2026-11-28 12:04:01.39114+00'),
  ('b0e90a15-b5cc-4a29-8302-9dbce02cd2f4', '2026-11-28 12:05:44.355094+00'),
  ('b1025948-7837-4d25-afc7-184e6c20cb0b', '2026-11-28 12:04:52.161288+00'),
  ('b28fa047-e264-4d8e-98ad-dd7c2d5c7ed7', '2026-11-28 12:04:51.449641+00'),
  ('b6c51bf9-fe39-4a5e-a407-fee30bac83af', '2026-11-28 12:04:54.459756+00'),
  ('b6f360be-94df-47dc-99a3-1a376ef1f5cf', '2026-11-28 12:04:58.438795+00'),
  ('cba6c0c5-c306-4ce9-aa65-c02a2eaf69fe', '2026-11-28 12:04:54.153709+00'),
  ('cc5d06b5-ed09-42e5-8a0a-816fdef99d54', '2026-11-28 12:04:01.786467+00'),
  ('cc7ca0b4-f720-4c2b-a34a-c9344797dcb7', '2026-11-28 12:04:47.700436+00'),
  ('ce4ee8ed-36d0-4903-baa7-be1da7d2994e', '2026-11-28 12:04:01.143714+00'),
  ('cf05940c-fa41-43b6-b8f5-c65d51a060b5', '2026-11-28 12:05:00.168174+00'),
  ('d1957cad-245f-4ce3-acdc-b35cda670c03', '2026-11-28 12:06:09.880673+00'),
  ('d6612caa-60dc-42c5-88df-233530a83277', '2026-11-28 12:04:00.764093+00'),
  ('d83509ab-c1d8-4104-8656-9773c259d3ff', '2026-11-28 12:04:52.221767+00'),
  ('e1e71538-d8ce-4136-b56e-2eeb30b61aff', '2026-11-28 12:04:48.074005+00'),
  ('e26c2beb-0d66-442c-afd0-6739bf2fcef1', '2026-11-28 12:05:00.488785+00'),
  ('ebf3aa7e-81b3-4077-a821-1c7ba7a69595', '2026-11-28 12:04:53.874341+00'),
  ('ef36b5d9-08c1-47b3-b840-ad671cfa3e53', '2026-11-28 12:04:48.074121+00'),
  ('f30aa084-bd04-4011-9b1f-b569077c2f71', '2026-11-28 12:03:58.363606+00');

insert into incident (id, municipality, number, version, type, type_name, kind, title, account_id, account_label, platform, division, severity, stage, stage_since, reason, closing_text, can_sign_in, occurred_at, reported_at, profile_version, playbook_id, severity_rank, next_due_at, due_order) values
  ('109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'chiyoda', 'R8-0001', '21', 'HIJACK', '乗っ取り', 'HIJACK', '千代田区広報（見本）の乗っ取り', '7df5925a-6ea2-4b68-81db-d3c57e1cb634', '千代田区広報（見本） @chiyoda_sample_koho', 'x', '政策経営部広報広聴課', 'CRITICAL', 'CONFIRMED', '2026-11-28 12:04:59.55348+00', '再び乗っ取られたため', '復旧しました。', 'NO', '2026-11-27 23:50:00+00', '2026-11-28 12:04:53.600546+00', '2013-10', '96aa3886-db3b-3354-9289-5cc46f65c3c2', '4', NULL, '9999-12-30 00:00:00+00'),
  ('10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'fuji', 'R8-0001', '3', 'NARISUMASHI', 'なりすまし（乗っ取りを含む）', 'IMPERSONATION', '富士市シティプロモーション（見本）のなりすまし（乗っ取りを含む）', '4f3ff106-8840-413d-86e8-f776a2c0c2c1', '富士市シティプロモーション（見本） @fuji_sample_citypro', 'instagram', 'シティプロモーション課', 'HIGH', 'REPORTED', '2026-11-28 12:04:51.454562+00', '確認したところ運用していなかったため', NULL, 'NO', '2026-11-27 23:50:00+00', '2026-11-28 12:04:50.743185+00', '2017-04', '43b893c7-39ad-3dbd-88d4-1f0773cef158', '3', '2026-11-28 12:19:50.743185+00', '2026-11-28 12:19:50.743185+00'),
  ('1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'nagasaki', 'R8-0003', '1', 'MISPOST', '誤投稿', 'MISPOST', '長崎市立図書館（見本）の誤投稿', '69887158-7bdd-4674-b502-c0089e760377', '長崎市立図書館（見本） @nagasaki_sample_library', 'instagram', '図書館', 'MEDIUM', 'REPORTED', '2026-11-28 12:06:38.288028+00', NULL, NULL, 'YES', '2026-11-27 23:00:00+00', '2026-11-28 12:06:38.288028+00', '2019-03', '3614c548-a496-380c-a0d9-7cb6af5b0b1b', '2', '2026-11-28 12:21:38.288028+00', '2026-11-28 12:21:38.288028+00'),
  ('757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'ninohe', 'R8-0001', '1', 'HIJACK', '乗っ取り', 'HIJACK', 'facebook.com/の乗っ取り', NULL, 'https://www.facebook.com/', NULL, '商工観光流通課', 'CRITICAL', 'REPORTED', '2026-11-28 12:04:52.494487+00', NULL, NULL, 'NO', '2026-11-27 23:50:00+00', '2026-11-28 12:04:52.494487+00', '2019-07', '4ab64037-fc00-3fe4-aa43-9ff15fbb1320', '4', '2026-11-28 12:19:52.494487+00', '2026-11-28 12:19:52.494487+00'),
  ('d2e717fb-4c52-4268-a411-fc5b06b4be82', 'nagasaki', 'R8-0002', '6', 'HIJACK', '乗っ取り', 'HIJACK', '長崎市広報（見本）の乗っ取り', 'd722dd93-7f71-4be1-9865-c6008ddb0ff8', '長崎市広報（見本） @nagasaki.sample.koho', 'facebook', '広報広聴課', 'HIGH', 'CONFIRMED', '2026-11-28 12:04:48.941398+00', NULL, NULL, 'YES', '2026-11-27 23:50:00+00', '2026-11-28 12:04:47.578741+00', '2019-03', '581c9283-5e4f-3f82-8771-03450a024028', '3', '2026-11-28 13:04:47.578741+00', '2026-11-28 13:04:47.578741+00'),
  ('e1f5c0b9-8941-4392-9288-008850533376', 'nagasaki', 'R8-0001', '20', 'HIJACK', '乗っ取り', 'HIJACK', '長崎市の観光情報（見本）の乗っ取り', '75029361-44eb-463a-a687-8660ff78f2dc', '長崎市の観光情報（見本） @nagasaki_sample_kanko', 'x', '観光政策課', 'CRITICAL', 'CLOSED', '2026-11-28 12:04:47.364515+00', NULL, '復旧を確認しました。', 'NO', '2026-11-27 23:50:00+00', '2026-11-28 12:04:31.783326+00', '2019-03', '581c9283-5e4f-3f82-8771-03450a024028', '4', NULL, '9999-12-31 00:00:00+00');

insert into known_account (id, municipality, platform, handle, handle_key, platform_id, url, url_key, display_name, operating_division, state, state_since, sample, version) values
  ('0b1aac3e-2dfb-4df6-b97b-f9b3b8f697c3', 'ninohe', 'facebook', 'Ninohe City', 'ninohe city', NULL, 'https://www.facebook.com/', 'facebook.com', '二戸市 (Ninohe City)', '総合政策部情報管理室', 'active', '2026-11-28 12:03:56.143849+00', 'true', '0'),
  ('1f544a9d-0f0e-4f0f-9c0c-82bd17a899a4', 'chiyoda', 'youtube', 'chiyoda_sample_channel', 'chiyoda_sample_channel', NULL, 'https://www.youtube.com/@chiyoda_sample_channel', 'youtube.com/@chiyoda_sample_channel', '千代田区チャンネル（見本）', '政策経営部広報広聴課', 'active', '2026-11-28 12:03:57.953907+00', 'true', '0'),
  ('33db71a1-befd-4f5b-9894-495f31fbf050', 'fuji', 'x', 'fuji_sample_bousai', 'fuji_sample_bousai', '1000000000000000021', 'https://x.com/fuji_sample_bousai', 'x.com/fuji_sample_bousai', '富士市防災（見本）', '防災危機管理課', 'active', '2026-11-28 12:03:58.288721+00', 'true', '0'),
  ('432dfe6f-2db1-401b-bed6-a1ada33aabc8', 'ninohe', 'youtube', 'ninohecity', 'ninohecity', NULL, 'https://www.youtube.com/', 'youtube.com', '二戸市 (ninohecity)', '総合政策部情報管理室', 'active', '2026-11-28 12:03:56.674824+00', 'true', '0'),
  ('4f3ff106-8840-413d-86e8-f776a2c0c2c1', 'fuji', 'instagram', 'fuji_sample_citypro', 'fuji_sample_citypro', NULL, 'https://www.instagram.com/fuji_sample_citypro/', 'instagram.com/fuji_sample_citypro', '富士市シティプロモーション（見本）', 'シティプロモーション課', 'active', '2026-11-28 12:03:58.078483+00', 'true', '0'),
  ('6302bd19-d325-4b70-a415-10173beaa67a', 'chiyoda', 'x', 'chiyoda_sample_saigai', 'chiyoda_sample_saigai', '1000000000000000012', 'https://x.com/chiyoda_sample_saigai', 'x.com/chiyoda_sample_saigai', '千代田区災害情報（見本）', '政策経営部災害対策・危機管理課', 'active', '2026-11-28 12:03:57.809936+00', 'true', '0'),
  ('68e26f84-7c9b-49b8-a647-e04ee951a591', 'chiyoda', 'instagram', 'chiyoda_sample_kanko', 'chiyoda_sample_kanko', NULL, 'https://www.instagram.com/chiyoda_sample_kanko/', 'instagram.com/chiyoda_sample_kanko', '千代田区の観光（見本）', '商工観光課', 'active', '2026-11-28 12:03:58.00209+00', 'true', '0'),
  ('69887158-7bdd-4674-b502-c0089e760377', 'nagasaki', 'instagram', 'nagasaki_sample_library', 'nagasaki_sample_library', NULL, 'https://www.instagram.com/nagasaki_sample_library/', 'instagram.com/nagasaki_sample_library', '長崎市立図書館（見本）', '図書館', 'active', '2026-11-28 12:03:57.341971+00', 'true', '0'),
  ('75029361-44eb-463a-a687-8660ff78f2dc', 'nagasaki', 'x', 'nagasaki_sample_kanko', 'nagasaki_sample_kanko', '1000000000000000001', 'https://x.com/nagasaki_sample_kanko', 'x.com/nagasaki_sample_kanko', '長崎市の観光情報（見本）', '観光政策課', 'active', '2026-11-28 12:04:47.379153+00', 'true', '2'),
  ('7df5925a-6ea2-4b68-81db-d3c57e1cb634', 'chiyoda', 'x', 'chiyoda_sample_koho', 'chiyoda_sample_koho', '1000000000000000011', 'https://x.com/chiyoda_sample_koho', 'x.com/chiyoda_sample_koho', '千代田区広報（見本）', '政策経営部広報広聴課', 'suspected-compromised', '2026-11-28 12:04:59.760029+00', 'true', '3'),
  ('a6699849-f8b2-41ad-ba79-3524eee860e5', 'nagasaki', 'x', 'nagasaki_sample_bousai', 'nagasaki_sample_bousai', '1000000000000000002', 'https://x.com/nagasaki_sample_bousai', 'x.com/nagasaki_sample_bousai', '長崎市の防災情報（見本）（新）', '防災危機管理室', 'suspended', '2026-11-28 12:05:44.271342+00', 'true', '2'),
  ('c85d3ea0-8b46-4117-87e8-0a3510b9072e', 'fuji', 'line', 'fuji_sample_line', 'fuji_sample_line', NULL, 'https://page.line.me/fuji_sample_line', 'page.line.me/fuji_sample_line', '富士市LINE（見本）', '広報広聴課', 'retired', '2026-11-28 12:06:36.437299+00', 'true', '1'),
  ('cad48089-d9ff-4be3-95de-f8ec13a1bac9', 'fuji', 'facebook', 'fuji.sample.kanko', 'fuji.sample.kanko', NULL, 'https://www.facebook.com/fuji.sample.kanko', 'facebook.com/fuji.sample.kanko', '富士市の観光（見本）', '交流観光課', 'active', '2026-11-28 12:03:58.462124+00', 'true', '0'),
  ('d722dd93-7f71-4be1-9865-c6008ddb0ff8', 'nagasaki', 'facebook', 'nagasaki.sample.koho', 'nagasaki.sample.koho', NULL, 'https://www.facebook.com/nagasaki.sample.koho', 'facebook.com/nagasaki.sample.koho', '長崎市広報（見本）', '広報広聴課', 'suspected-compromised', '2026-11-28 12:04:47.863927+00', 'true', '1'),
  ('d96329c9-3f2b-4982-93a4-5b3b270545f1', 'nagasaki', 'x', 'nagasaki_matsuri', 'nagasaki_matsuri', '1234567890', 'https://x.com/nagasaki_matsuri', 'x.com/nagasaki_matsuri', '長崎のまつり', '観光政策課', 'active', '2026-11-28 12:06:09.710095+00', 'false', '0');

insert into notice (id, municipality, incident_id, version, state, kind, title, body, title_en, body_en, author, author_name, approver_name, created_at, changed_at, public_at, withdrawn_at, withdrawal_reason) values
  ('186fa353-ba73-4882-b35a-de522877e4a4', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', '2', 'PUBLISHED', 'FIRST', '長崎市公式Xアカウント「長崎市の観光情報（見本）」の不正利用について（第一報）', '長崎市が運用しているXアカウント「長崎市の観光情報（見本）」（@nagasaki_sample_kanko）が、第三者に不正に利用されていることを確認しました。
現在このアカウントから発信されている投稿やダイレクトメッセージは、長崎市が発信したものではない可能性があります。

■皆さまへのお願い
・このアカウントの投稿やダイレクトメッセージにあるリンクを開かないでください。
・氏名、電話番号、クレジットカード番号、パスワードなどを入力しないでください。
・金銭の支払いや投資の勧誘に応じないでください。

■これまでの経過
・11月28日（土）8時50分ごろから、不正に利用されていたとみられます。
・11月28日（土）21時04分、このことを把握しました。

■長崎市の対応
状況の確認と復旧を進めています。新しいことが分かりしだい、このページでお知らせします。
長崎市からの大切なお知らせは、ホームページでご確認ください。

■お問い合わせ
長崎市 広報広聴課', 'Unauthorised use of the X account "長崎市の観光情報（見本）" of Nagasaki City (first report)', 'The X account "長崎市の観光情報（見本）" (@nagasaki_sample_kanko), which Nagasaki City operates, is being used by somebody without authorisation.
Posts and direct messages that this account sends now may not come from Nagasaki City.

■ What we ask of you
・Do not open links in posts or direct messages of this account.
・Do not enter names, telephone numbers, card numbers or passwords.
・Do not pay money and do not follow offers to invest.

■ What has happened so far
・The unauthorised use seems to have begun about 28 November, 8:50.
・Nagasaki City learned of it on 28 November, 21:04.

■ What Nagasaki City is doing
We are establishing the facts and recovering the account. News will be posted on this page.

■ Contact
Nagasaki City, Public Relations Division', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '田中 美咲', '2026-11-28 12:04:45.905593+00', '2026-11-28 12:04:46.525645+00', '2026-11-28 12:04:46.525645+00', NULL, NULL),
  ('4aed6fe8-b6b8-42db-8fec-78b3e72adef4', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', '0', 'DRAFT', 'FIRST', '長崎市公式Facebookアカウント「長崎市広報（見本）」の不正利用について（第一報）', '長崎市が運用しているFacebookアカウント「長崎市広報（見本）」（@nagasaki.sample.koho）が、第三者に不正に利用されていることを確認しました。
現在このアカウントから発信されている投稿やダイレクトメッセージは、長崎市が発信したものではない可能性があります。

■皆さまへのお願い
・このアカウントの投稿やダイレクトメッセージにあるリンクを開かないでください。
・氏名、電話番号、クレジットカード番号、パスワードなどを入力しないでください。
・金銭の支払いや投資の勧誘に応じないでください。

■これまでの経過
・11月28日（土）8時50分ごろから、不正に利用されていたとみられます。
・11月28日（土）21時04分、このことを把握しました。

■長崎市の対応
状況の確認と復旧を進めています。新しいことが分かりしだい、このページでお知らせします。
長崎市からの大切なお知らせは、ホームページでご確認ください。

■お問い合わせ
長崎市 広報広聴課', 'Unauthorised use of the Facebook account "長崎市広報（見本）" of Nagasaki City (first report)', 'The Facebook account "長崎市広報（見本）" (@nagasaki.sample.koho), which Nagasaki City operates, is being used by somebody without authorisation.
Posts and direct messages that this account sends now may not come from Nagasaki City.

■ What we ask of you
・Do not open links in posts or direct messages of this account.
・Do not enter names, telephone numbers, card numbers or passwords.
・Do not pay money and do not follow offers to invest.

■ What has happened so far
・The unauthorised use seems to have begun about 28 November, 8:50.
・Nagasaki City learned of it on 28 November, 21:04.

■ What Nagasaki City is doing
We are establishing the facts and recovering the account. News will be posted on this page.

■ Contact
Nagasaki City, Public Relations Division', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', NULL, '2026-11-28 12:04:49.93179+00', '2026-11-28 12:04:49.93179+00', NULL, NULL, NULL),
  ('d96fd0c2-bcad-4935-88ac-46787653885c', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', '3', 'WITHDRAWN', 'FIRST', '千代田区公式Xアカウント「千代田区広報（見本）」の不正利用について（第一報）', '千代田区が運用しているXアカウント「千代田区広報（見本）」（@chiyoda_sample_koho）が、第三者に不正に利用されていることを確認しました。
現在このアカウントから発信されている投稿やダイレクトメッセージは、千代田区が発信したものではない可能性があります。

■皆さまへのお願い
・このアカウントの投稿やダイレクトメッセージにあるリンクを開かないでください。
・氏名、電話番号、クレジットカード番号、パスワードなどを入力しないでください。
・金銭の支払いや投資の勧誘に応じないでください。

■これまでの経過
・11月28日（土）8時50分ごろから、不正に利用されていたとみられます。
・11月28日（土）21時04分、このことを把握しました。

■千代田区の対応
状況の確認と復旧を進めています。新しいことが分かりしだい、このページでお知らせします。
千代田区からの大切なお知らせは、ホームページでご確認ください。

■お問い合わせ
千代田区 政策経営部広報広聴課', 'Unauthorised use of the X account "千代田区広報（見本）" of Chiyoda City (first report)', 'The X account "千代田区広報（見本）" (@chiyoda_sample_koho), which Chiyoda City operates, is being used by somebody without authorisation.
Posts and direct messages that this account sends now may not come from Chiyoda City.

■ What we ask of you
・Do not open links in posts or direct messages of this account.
・Do not enter names, telephone numbers, card numbers or passwords.
・Do not pay money and do not follow offers to invest.

■ What has happened so far
・The unauthorised use seems to have begun about 28 November, 8:50.
・Chiyoda City learned of it on 28 November, 21:04.

■ What Chiyoda City is doing
We are establishing the facts and recovering the account. News will be posted on this page.

■ Contact
Chiyoda City, Public Relations Division, Policy Management Department', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '高橋 彩', '2026-11-28 12:04:58.124632+00', '2026-11-28 12:04:58.804255+00', '2026-11-28 12:04:58.804255+00', '2026-11-28 12:04:58.804255+00', '内容に誤りがあったため');

insert into notice_revision (id, municipality, notice_id, number, kind, title, body, title_en, body_en, author_name, approver_name, publisher_name, published_at) values
  ('673c9601-9adf-4d1f-af49-716888d7e5a4', 'nagasaki', '186fa353-ba73-4882-b35a-de522877e4a4', '1', 'FIRST', '長崎市公式Xアカウント「長崎市の観光情報（見本）」の不正利用について（第一報）', '長崎市が運用しているXアカウント「長崎市の観光情報（見本）」（@nagasaki_sample_kanko）が、第三者に不正に利用されていることを確認しました。
現在このアカウントから発信されている投稿やダイレクトメッセージは、長崎市が発信したものではない可能性があります。

■皆さまへのお願い
・このアカウントの投稿やダイレクトメッセージにあるリンクを開かないでください。
・氏名、電話番号、クレジットカード番号、パスワードなどを入力しないでください。
・金銭の支払いや投資の勧誘に応じないでください。

■これまでの経過
・11月28日（土）8時50分ごろから、不正に利用されていたとみられます。
・11月28日（土）21時04分、このことを把握しました。

■長崎市の対応
状況の確認と復旧を進めています。新しいことが分かりしだい、このページでお知らせします。
長崎市からの大切なお知らせは、ホームページでご確認ください。

■お問い合わせ
長崎市 広報広聴課', 'Unauthorised use of the X account "長崎市の観光情報（見本）" of Nagasaki City (first report)', 'The X account "長崎市の観光情報（見本）" (@nagasaki_sample_kanko), which Nagasaki City operates, is being used by somebody without authorisation.
Posts and direct messages that this account sends now may not come from Nagasaki City.

■ What we ask of you
・Do not open links in posts or direct messages of this account.
・Do not enter names, telephone numbers, card numbers or passwords.
・Do not pay money and do not follow offers to invest.

■ What has happened so far
・The unauthorised use seems to have begun about 28 November, 8:50.
・Nagasaki City learned of it on 28 November, 21:04.

■ What Nagasaki City is doing
We are establishing the facts and recovering the account. News will be posted on this page.

■ Contact
Nagasaki City, Public Relations Division', '田中 美咲', '田中 美咲', '田中 美咲', '2026-11-28 12:04:46.525645+00'),
  ('ba44d23b-d191-4a51-8702-19b512f70476', 'chiyoda', 'd96fd0c2-bcad-4935-88ac-46787653885c', '1', 'FIRST', '千代田区公式Xアカウント「千代田区広報（見本）」の不正利用について（第一報）', '千代田区が運用しているXアカウント「千代田区広報（見本）」（@chiyoda_sample_koho）が、第三者に不正に利用されていることを確認しました。
現在このアカウントから発信されている投稿やダイレクトメッセージは、千代田区が発信したものではない可能性があります。

■皆さまへのお願い
・このアカウントの投稿やダイレクトメッセージにあるリンクを開かないでください。
・氏名、電話番号、クレジットカード番号、パスワードなどを入力しないでください。
・金銭の支払いや投資の勧誘に応じないでください。

■これまでの経過
・11月28日（土）8時50分ごろから、不正に利用されていたとみられます。
・11月28日（土）21時04分、このことを把握しました。

■千代田区の対応
状況の確認と復旧を進めています。新しいことが分かりしだい、このページでお知らせします。
千代田区からの大切なお知らせは、ホームページでご確認ください。

■お問い合わせ
千代田区 政策経営部広報広聴課', 'Unauthorised use of the X account "千代田区広報（見本）" of Chiyoda City (first report)', 'The X account "千代田区広報（見本）" (@chiyoda_sample_koho), which Chiyoda City operates, is being used by somebody without authorisation.
Posts and direct messages that this account sends now may not come from Chiyoda City.

■ What we ask of you
・Do not open links in posts or direct messages of this account.
・Do not enter names, telephone numbers, card numbers or passwords.
・Do not pay money and do not follow offers to invest.

■ What has happened so far
・The unauthorised use seems to have begun about 28 November, 8:50.
・Chiyoda City learned of it on 28 November, 21:04.

■ What Chiyoda City is doing
We are establishing the facts and recovering the account. News will be posted on this page.

■ Contact
Chiyoda City, Public Relations Division, Policy Management Department', '高橋 彩', '高橋 彩', '高橋 彩', '2026-11-28 12:04:58.598641+00');
select setval(pg_get_serial_sequence('outbox', 'id'), 21, true);

insert into receipt_counter (municipality, fiscal_year, last) values
  ('chiyoda', '2026', '1'),
  ('fuji', '2026', '1'),
  ('nagasaki', '2026', '3'),
  ('ninohe', '2026', '1');

insert into report (id, municipality, incident_id, number, reporter, reporter_name, reporter_division, kind, account_id, account_given, occurred_at, reported_at, can_sign_in, description, links, fake_url) values
  ('46dbc575-6f59-4b9a-ba9e-96bfb102b3fb', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'R8-0001', 'afebb452-0c35-4eae-a4f4-ed42a4137244', '小野寺 陸', '商工観光流通課', 'HIJACK', NULL, 'https://www.facebook.com/', '2026-11-27 23:50:00+00', '2026-11-28 12:04:52.494487+00', 'NO', '身に覚えのない投資勧誘の投稿が3件公開されています。', '{https://www.facebook.com//status/1}', NULL),
  ('4b3a006a-ba4e-4433-b04a-0a5ed3c9ac0e', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'R8-0002', '69e453fc-97b8-4e5f-a5ca-de7ba34095ec', '山口 健太', '観光政策課', 'HIJACK', 'd722dd93-7f71-4be1-9865-c6008ddb0ff8', 'https://www.facebook.com/nagasaki.sample.koho', '2026-11-27 23:50:00+00', '2026-11-28 12:04:47.578741+00', 'YES', '身に覚えのない投資勧誘の投稿が3件公開されています。', '{https://www.facebook.com/nagasaki.sample.koho/status/1}', NULL),
  ('6a6fb50b-9330-4306-8d13-50305c7001db', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'R8-0001', 'c5e832bb-4f0d-47fb-b5b4-e22895073c24', '佐々木 翔', '商工観光課', 'HIJACK', '7df5925a-6ea2-4b68-81db-d3c57e1cb634', 'https://x.com/chiyoda_sample_koho', '2026-11-27 23:50:00+00', '2026-11-28 12:04:53.600546+00', 'NO', '身に覚えのない投資勧誘の投稿が3件公開されています。', '{https://x.com/chiyoda_sample_koho/status/1}', NULL),
  ('7417ab78-e3c2-45cf-956b-ec7dabb0114b', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'R8-0001', '41f9aa3d-0182-44be-8dc2-7ad45de0ac5f', '望月 蓮', '交流観光課', 'IMPERSONATION', '4f3ff106-8840-413d-86e8-f776a2c0c2c1', 'https://www.instagram.com/fuji_sample_citypro/', '2026-11-27 23:50:00+00', '2026-11-28 12:04:50.743185+00', 'NO', '身に覚えのない投資勧誘の投稿が3件公開されています。', '{https://www.instagram.com/fuji_sample_citypro//status/1}', 'https://x.com/fuji_nise'),
  ('aeb94330-d04e-4184-b5db-3da88ea04a52', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'R8-0001', '69e453fc-97b8-4e5f-a5ca-de7ba34095ec', '山口 健太', '観光政策課', 'HIJACK', '75029361-44eb-463a-a687-8660ff78f2dc', 'https://x.com/nagasaki_sample_kanko', '2026-11-27 23:50:00+00', '2026-11-28 12:04:31.783326+00', 'NO', '身に覚えのない投資勧誘の投稿が3件公開されています。', '{https://x.com/nagasaki_sample_kanko/status/1}', NULL),
  ('da4acaab-b99b-482c-9cc2-ac8f28bf52df', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'R8-0003', '69e453fc-97b8-4e5f-a5ca-de7ba34095ec', '山口 健太', '観光政策課', 'MISPOST', '69887158-7bdd-4674-b502-c0089e760377', '69887158-7bdd-4674-b502-c0089e760377', '2026-11-27 23:00:00+00', '2026-11-28 12:06:38.288028+00', 'YES', '誤った開館時間を投稿しました。', '{}', NULL);

insert into step (id, municipality, incident_id, step_id, position, version, state, applies, due_at, target_told_at, actor, actor_name, actor_division, acted_at, occurred_at, note, reason, override_reason, results, owner) values
  ('00ac94dd-a579-4f8d-bd94-234518897e61', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'DELETE_ROGUE_POSTS', '8', '1', 'OPEN', 'true', '2026-11-28 14:04:47.578741+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('017f051f-6f9f-4484-917d-e06d67a4c465', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'SESSIONS_REVOKED', '3', '1', 'OPEN', 'false', '2026-11-28 12:34:50.743185+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('02fe1726-8511-4020-bc68-cb3e723f966a', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'SESSIONS_REVOKED', '3', '1', 'OPEN', 'true', '2026-11-28 12:34:52.494487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('04031ebb-3eff-42b5-b757-b7e6fde32e64', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'ACCOUNT_SUSPEND', '5', '2', 'WAIVED', 'true', '2026-11-28 13:04:31.783326+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:42.704374+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('066ad696-5ab5-4fc5-8dab-ae6662ca6324', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'OTHER_ACCOUNTS_CHECKED', '1', '2', 'WAIVED', 'true', '2026-11-28 16:04:31.783326+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:41.278823+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('0accb91d-7249-4ed5-aeef-0e658b23d6ef', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'RECOVERY_CHECK', '13', '2', 'WAIVED', 'true', '2026-11-29 12:04:31.783326+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:45.123847+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('0f2de1dd-7ec8-4e7b-a1dc-97043a9dd687', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'PASSWORD_CHANGE', '4', '1', 'OPEN', 'false', '2026-11-28 13:04:50.743185+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('18b97d6c-a9ce-4d69-9fd3-d53479507995', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'ACCOUNT_DELETION', '8', '1', 'OPEN', 'true', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'head'),
  ('1baaf338-4ad8-42cf-8916-23f4dfab579e', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'LESSONS', '14', '1', 'OPEN', 'true', '2026-12-05 12:04:52.494487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('1d3896f5-9b56-45ab-ae2e-22e805e13833', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'SITE_NOTICE', '3', '1', 'OPEN', 'true', '2026-11-28 13:06:38.288028+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('1e08332b-ee18-4218-a7f5-9175c72ebdcc', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'APPS_REVOKED', '6', '2', 'WAIVED', 'true', '2026-11-28 14:04:31.783326+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:42.974591+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('1f10a2ef-2dfe-4959-ba19-ffcd170cc207', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'DELETE_ROGUE_POSTS', '8', '2', 'WAIVED', 'true', '2026-11-28 14:04:31.783326+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:43.580386+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('1f2c3efc-b282-40fd-9aea-553d7fe0727f', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'ACCESS_RECOVERY', '2', '2', 'WAIVED', 'true', '2026-11-28 12:34:31.783326+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:41.682868+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('207b37d1-7a07-4fea-918d-1786a0f30062', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'RECOVERY_CHECK', '12', '1', 'OPEN', 'true', '2026-11-29 12:04:50.743185+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('26dc83b1-4339-4b26-a15b-086fa0ef65eb', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'PASSWORD_CHANGE', '4', '1', 'OPEN', 'true', '2026-11-28 13:04:47.578741+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('3958fdac-37da-456b-8542-fc00be695621', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'EVIDENCE_CAPTURED', '0', '1', 'OPEN', 'true', '2026-11-28 12:19:52.494487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('3a86c389-a1c7-4812-8d2f-8695106bced4', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'OTHER_ACCOUNTS_CHECKED', '1', '2', 'STARTED', 'true', '2026-11-28 16:04:47.578741+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:49.466575+00', NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('444d7c7a-cb6c-4474-bfa1-78714c45d9af', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'LESSONS', '13', '1', 'OPEN', 'true', '2026-12-05 12:04:50.743185+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('45366e4e-9d97-4a30-9234-cc0017d50dca', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'CORRECTION', '2', '1', 'OPEN', 'true', '2026-11-28 13:06:38.288028+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'head'),
  ('4748c85d-2662-4d7f-8fc5-c0da26b5fb1b', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'RECOVERY_CHECK', '13', '2', 'WAIVED', 'true', '2026-11-29 12:04:53.600546+00', NULL, '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:57.22119+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('4f7a77ed-fa1f-4f50-84c1-bc448ccdc6bc', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'APPS_REVOKED', '5', '1', 'OPEN', 'false', '2026-11-28 14:04:50.743185+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('508d9796-71e3-4b88-a54d-9034b10341f1', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'SESSIONS_REVOKED', '3', '2', 'WAIVED', 'true', '2026-11-28 12:34:53.600546+00', NULL, '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:55.359048+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('528af687-e37d-4eeb-b571-f5e9f1b5d0a1', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'LESSONS', '14', '2', 'WAIVED', 'true', '2026-12-05 12:04:53.600546+00', NULL, '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:57.423809+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('546fb232-6597-479c-9161-02a3441fdfb4', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ACCOUNT_SUSPEND', '7', '2', 'WAIVED', 'true', '2026-11-28 13:04:53.600546+00', NULL, '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:55.888707+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('56441532-d947-4972-a553-f604ff5457ba', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'SITE_NOTICE', '11', '2', 'WAIVED', 'true', '2026-11-28 13:04:53.600546+00', NULL, '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:57.066403+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('5b3b5b86-c32a-4362-afad-3437e8c0168b', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'MALWARE_CHECK', '9', '1', 'OPEN', 'true', '2026-11-28 16:04:47.578741+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'it'),
  ('5ba63da7-9770-4419-a591-3edd205290af', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'APPS_REVOKED', '5', '2', 'WAIVED', 'true', '2026-11-28 14:04:53.600546+00', NULL, '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:55.718025+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('5ef2e512-8408-45fb-90ac-153657313fee', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'PLATFORM_REPORT', '10', '1', 'OPEN', 'true', '2026-11-28 13:04:47.578741+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('62cae9f6-037f-41a5-b9cf-a850886fd412', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'SITE_NOTICE', '9', '1', 'OPEN', 'true', '2026-11-28 13:04:50.743185+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('664a789f-f694-4dc9-a1f0-fe9555c46773', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'EVIDENCE_CAPTURED', '0', '2', 'WAIVED', 'true', '2026-11-28 12:19:53.600546+00', NULL, '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:54.768503+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('6aa65e28-4dec-4a4f-87cd-cd9ad9e49a71', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'EVIDENCE_CAPTURED', '0', '2', 'DONE', 'true', '2026-11-28 12:19:47.578741+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:49.305273+00', '2026-11-28 12:04:49.305273+00', '記録しました。', NULL, NULL, '{"capturedAt": "2026-11-28T09:30:00+09:00"}', 'pr'),
  ('6eb2f9fa-176b-4173-8b3d-8e10d373119e', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ADS_CHECKED', '6', '2', 'WAIVED', 'true', '2026-11-28 16:04:53.600546+00', NULL, '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:55.813638+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('72805bda-c7bf-4c67-b399-bd50db6669be', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'DELETE_ROGUE_POSTS', '8', '2', 'WAIVED', 'true', '2026-11-28 14:04:53.600546+00', NULL, '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:55.976151+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('72ec49bd-9d67-4734-8a6f-7198af4eaf36', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'ACCESS_RECOVERY', '2', '1', 'OPEN', 'true', '2026-11-28 12:34:50.743185+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('7826e418-824f-4d45-b5ed-13737390aedb', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'DELETE_ROGUE_POSTS', '6', '1', 'OPEN', 'false', '2026-11-28 14:04:50.743185+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('7e079831-2c93-469d-9c2a-df97793c87a3', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'OTHER_ACCOUNTS_CHECKED', '1', '2', 'WAIVED', 'true', '2026-11-28 16:04:53.600546+00', NULL, '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:55.008618+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('7e7c71b9-d516-4775-8594-13e858de7215', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'DELETE_ROGUE_POSTS', '8', '1', 'OPEN', 'true', '2026-11-28 14:04:52.494487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('7f8f8a29-b545-41cf-90af-5dd6e18d521f', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'RECOVERY_CHECK', '13', '1', 'OPEN', 'true', '2026-11-29 12:04:47.578741+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('85ec927b-4b5f-464f-9bb5-6346ea44cb02', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'ACCOUNT_SUSPEND', '5', '1', 'OPEN', 'true', '2026-11-28 13:04:47.578741+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('8bce21fc-295f-4e72-8442-a7f9881be19e', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'MALWARE_CHECK', '7', '1', 'OPEN', 'false', '2026-11-28 16:04:50.743185+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'it'),
  ('900961da-8b50-466a-a38f-e5c8587d9c30', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'PLATFORM_REPORT', '10', '2', 'WAIVED', 'true', '2026-11-28 13:04:53.600546+00', NULL, '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:57.002339+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('94fa4b32-b22c-40bd-9815-14e685ec9196', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'PASSWORD_CHANGE', '4', '2', 'WAIVED', 'true', '2026-11-28 13:04:31.783326+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:42.314469+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('9804ae89-aa3e-4561-9dd7-62c2d15b9da9', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'OTHER_CHANNELS', '12', '2', 'WAIVED', 'true', '2026-11-28 14:04:53.600546+00', NULL, '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:57.145374+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('98b1c549-5a15-4770-bbf6-beb7b41af66b', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'EVIDENCE_CAPTURED', '0', '2', 'WAIVED', 'true', '2026-11-28 12:19:31.783326+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:40.804128+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('990259bf-922c-47b9-9d2e-9bfd226c97fb', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'ADS_CHECKED', '7', '2', 'WAIVED', 'true', '2026-11-28 16:04:31.783326+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:43.297132+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('9b4f7f8f-b28e-44e9-a4cb-2549c0104c1c', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'SESSIONS_REVOKED', '3', '2', 'WAIVED', 'true', '2026-11-28 12:34:47.578741+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:49.596905+00', NULL, NULL, '該当しないため', NULL, NULL, 'pr'),
  ('9cafcd45-9dee-4b67-a1f8-0be2c5eb9644', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'SITE_NOTICE', '11', '2', 'DONE', 'true', '2026-11-28 13:04:31.783326+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:44.560184+00', '2026-11-28 12:04:44.560184+00', '対応しました。', NULL, NULL, '{"publishedAt": "2026-11-28T09:30:00+09:00"}', 'pr'),
  ('a344a99b-8487-4590-ad42-e17918b46747', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'PRESS_ALERT', '10', '1', 'OPEN', 'true', '2026-11-28 14:04:50.743185+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('a4d00c08-df52-4a83-a0fa-ef7226024b39', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'SESSIONS_REVOKED', '3', '2', 'WAIVED', 'true', '2026-11-28 12:34:31.783326+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:41.956692+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('a6a3134d-cae8-4d05-8484-167651c405b4', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'PLATFORM_DELETE_REQUEST', '1', '1', 'OPEN', 'true', '2026-11-28 13:04:50.743185+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('a757c5e0-8b28-4a56-b9f6-a465a5cb6939', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'APPS_REVOKED', '5', '1', 'OPEN', 'true', '2026-11-28 14:04:52.494487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('adb26e36-5a03-4fc2-9a9a-444d0acbfeb0', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'ADS_CHECKED', '7', '1', 'OPEN', 'true', '2026-11-28 16:04:47.578741+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('af04ae5b-d598-44e2-8122-4ea1965e695d', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'PASSWORD_CHANGE', '4', '1', 'OPEN', 'true', '2026-11-28 13:04:52.494487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('b0dac518-3825-47a3-abaf-36a98fa5724f', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'MALWARE_CHECK', '9', '2', 'WAIVED', 'true', '2026-11-28 16:04:53.600546+00', NULL, '12029a8e-1d37-44ce-a843-4c62153a5a69', '渡辺 大輔', 'IT推進課', '2026-11-28 12:04:56.910176+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'it'),
  ('b20134dc-c2c3-49b0-9676-9db21edd1ae2', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'ACCESS_RECOVERY', '2', '1', 'OPEN', 'false', '2026-11-28 12:34:47.578741+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('b38f41e6-b5b9-46e9-a15e-840fa0759241', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'CAUSE_CHECK', '1', '1', 'OPEN', 'true', '2026-11-28 12:36:38.288028+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'head'),
  ('b3928336-0314-4491-9454-37d1b12a10ed', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'EVIDENCE_CAPTURED', '0', '1', 'OPEN', 'true', '2026-11-28 12:21:38.288028+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('b81efe07-7c2f-4387-b9d8-2810c6f19047', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'ACCOUNT_SUSPEND', '7', '1', 'OPEN', 'true', '2026-11-28 13:04:52.494487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('bdc6c3ac-642e-4aa6-b7cd-183bd9af737c', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'LESSONS', '4', '1', 'OPEN', 'true', '2026-12-05 12:06:38.288028+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('bec7d79d-f8a6-42bf-82d1-277046f85dd0', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'LESSONS', '14', '2', 'WAIVED', 'true', '2026-12-05 12:04:31.783326+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:45.335692+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('bedf9040-6396-432c-a46b-81edabc077a4', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'PASSWORD_CHANGE', '4', '2', 'WAIVED', 'true', '2026-11-28 13:04:53.600546+00', NULL, '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:55.600513+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('c3236322-3ceb-451b-8295-9b91f475e4d7', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'OTHER_CHANNELS', '12', '1', 'OPEN', 'true', '2026-11-28 14:04:52.494487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('c7d49c52-2b74-459d-8eef-05bfff1bf0eb', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'PLATFORM_REPORT', '10', '1', 'OPEN', 'true', '2026-11-28 13:04:52.494487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('d0494ae7-2714-4a8c-87a5-51138f610501', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'ACCESS_RECOVERY', '2', '1', 'OPEN', 'true', '2026-11-28 12:34:52.494487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('d0fda510-2cf5-47e6-b77a-a0b8a5692ae9', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'ADS_CHECKED', '6', '1', 'OPEN', 'true', '2026-11-28 16:04:52.494487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('d41b885d-6e32-4dfc-8b6f-14ea3e9ce1cb', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'EVIDENCE_CAPTURED', '0', '1', 'OPEN', 'true', '2026-11-28 12:19:50.743185+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('d6b8a614-4d57-48e0-a808-8dc1ff9a306d', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'MALWARE_CHECK', '9', '2', 'DONE', 'true', '2026-11-28 16:04:31.783326+00', NULL, 'cbb9d831-f7b5-431a-9d09-75730b4398c0', '中村 拓海', '情報システム課', '2026-11-28 12:04:43.877459+00', '2026-11-28 12:04:43.877459+00', '対応しました。', NULL, NULL, '{"devices": "中村 大輔", "outcome": "CLEAN"}', 'it'),
  ('ddc68eb2-bd2a-406e-a73d-adea96e54a8a', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'SITE_NOTICE', '11', '1', 'OPEN', 'true', '2026-11-28 13:04:47.578741+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('ddccf8d5-9976-44fb-926a-5202d26d8e42', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'SITE_NOTICE', '11', '1', 'OPEN', 'true', '2026-11-28 13:04:52.494487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('e0f2c04b-ae46-45ba-8d4f-7e910ec87a80', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'OTHER_CHANNELS', '12', '1', 'OPEN', 'true', '2026-11-28 14:04:47.578741+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('e7a5fadf-ce73-4c78-b80f-fdd046ec5a20', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'APPS_REVOKED', '6', '1', 'OPEN', 'true', '2026-11-28 14:04:47.578741+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('ebc5dc3b-8d24-40bd-af35-69f4f916eb26', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'OTHER_CHANNELS', '11', '1', 'OPEN', 'true', '2026-11-28 14:04:50.743185+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('f0d0eef5-7158-4276-8b8d-baf578ea6b61', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'MALWARE_CHECK', '9', '1', 'OPEN', 'true', '2026-11-28 16:04:52.494487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'it'),
  ('f242ffca-4907-43c4-b0fe-02027197ef48', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'RECOVERY_CHECK', '13', '1', 'OPEN', 'true', '2026-11-29 12:04:52.494487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('f278b0cf-87ef-4ba2-a5a5-9bc76ba81ed3', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'ACCESS_RECOVERY', '2', '2', 'WAIVED', 'true', '2026-11-28 12:34:53.600546+00', NULL, '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:55.204165+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('f5a21021-afe2-4324-948a-0a85d7d042f2', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'OTHER_CHANNELS', '12', '2', 'WAIVED', 'true', '2026-11-28 14:04:31.783326+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:44.80299+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('fac6a067-480e-46ba-867f-adb3e0606a97', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'OTHER_ACCOUNTS_CHECKED', '1', '1', 'OPEN', 'true', '2026-11-28 16:04:52.494487+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr'),
  ('fb17fa0e-446d-462b-bc46-74f350fb1f00', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'PLATFORM_REPORT', '10', '2', 'WAIVED', 'true', '2026-11-28 13:04:31.783326+00', NULL, 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:44.230497+00', NULL, NULL, '今回は該当しないため', NULL, NULL, 'pr'),
  ('ff676fbf-4674-4fad-92b3-6689ffddec2a', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'LESSONS', '14', '1', 'OPEN', 'true', '2026-12-05 12:04:47.578741+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pr');

insert into timeline_entry (id, municipality, incident_id, type, actor, actor_name, actor_division, occurred_at, recorded_at, details) overriding system value values
  ('1', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'incident-reported', '69e453fc-97b8-4e5f-a5ca-de7ba34095ec', '山口 健太', '観光政策課', '2026-11-28 12:04:31.783326+00', '2026-11-28 12:04:31.785903+00', '{"kind": "HIJACK", "account": "長崎市の観光情報（見本） @nagasaki_sample_kanko", "canSignIn": "no"}'),
  ('2', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:36.930438+00', '2026-11-28 12:04:37.437887+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "宿直・当番"}'),
  ('3', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:37.014904+00', '2026-11-28 12:04:37.757369+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "広報広聴課長"}'),
  ('4', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:37.014904+00', '2026-11-28 12:04:37.875787+00', '{"kind": "alarm", "role": "it", "channel": "email", "recipient": "情報システム課"}'),
  ('5', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:37.014904+00', '2026-11-28 12:04:37.9138+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "広報広聴課"}'),
  ('6', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:37.014904+00', '2026-11-28 12:04:37.945395+00', '{"kind": "alarm", "role": "it", "channel": "email", "recipient": "情報システム課長"}'),
  ('7', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'alert-confirmed', 'cbb9d831-f7b5-431a-9d09-75730b4398c0', '中村 拓海', '情報システム課', '2026-11-28 12:04:38.098485+00', '2026-11-28 12:04:38.308468+00', '{"via": "console", "kind": "alarm", "role": "it", "channel": "email", "recipient": "情報システム課長"}'),
  ('8', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'incident-confirmed', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:39.428663+00', '2026-11-28 12:04:39.430129+00', '{"to": "confirmed", "from": "reported", "reason": ""}'),
  ('9', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'comment', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:39.823543+00', '2026-11-28 12:04:39.823665+00', '{"text": "プラットフォームに連絡済みです。"}'),
  ('10', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'step-waived', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:40.804128+00', '2026-11-28 12:04:40.813317+00', '{"step": "EVIDENCE_CAPTURED", "title": "証拠の保全", "reason": "今回は該当しないため", "titleEn": "Capture evidence"}'),
  ('11', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'step-waived', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:41.278823+00', '2026-11-28 12:04:41.278889+00', '{"step": "OTHER_ACCOUNTS_CHECKED", "title": "他の公式アカウントの点検", "reason": "今回は該当しないため", "titleEn": "Check the other official accounts"}'),
  ('12', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'step-waived', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:41.682868+00', '2026-11-28 12:04:41.682935+00', '{"step": "ACCESS_RECOVERY", "title": "アカウント復旧の申請", "reason": "今回は該当しないため", "titleEn": "Ask the platform for access"}'),
  ('13', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'step-waived', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:41.956692+00', '2026-11-28 12:04:41.95681+00', '{"step": "SESSIONS_REVOKED", "title": "全端末からのログアウト", "reason": "今回は該当しないため", "titleEn": "Sign out every session"}'),
  ('14', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'step-waived', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:42.314469+00', '2026-11-28 12:04:42.31453+00', '{"step": "PASSWORD_CHANGE", "title": "ログインパスワードの変更", "clause": "NGS-10.3a", "reason": "今回は該当しないため", "titleEn": "Change the password"}'),
  ('15', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'step-waived', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:42.704374+00', '2026-11-28 12:04:42.704432+00', '{"step": "ACCOUNT_SUSPEND", "title": "アカウントの停止", "clause": "NGS-10.3a", "reason": "今回は該当しないため", "titleEn": "Suspend the account"}'),
  ('16', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'step-waived', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:42.974591+00', '2026-11-28 12:04:42.974651+00', '{"step": "APPS_REVOKED", "title": "連携アプリと管理者の点検", "reason": "今回は該当しないため", "titleEn": "Check connected apps and administrators"}'),
  ('17', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'step-waived', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:43.297132+00', '2026-11-28 12:04:43.297335+00', '{"step": "ADS_CHECKED", "title": "広告の点検", "reason": "今回は該当しないため", "titleEn": "Check advertisements"}'),
  ('18', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'step-waived', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:43.580386+00', '2026-11-28 12:04:43.580458+00', '{"step": "DELETE_ROGUE_POSTS", "title": "発信した覚えのない情報の削除", "clause": "NGS-10.3a", "reason": "今回は該当しないため", "titleEn": "Delete posts that the office did not make"}'),
  ('19', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'step-done', 'cbb9d831-f7b5-431a-9d09-75730b4398c0', '中村 拓海', '情報システム課', '2026-11-28 12:04:43.877459+00', '2026-11-28 12:04:43.877973+00', '{"note": "対応しました。", "step": "MALWARE_CHECK", "title": "ウイルス感染の有無の確認", "clause": "NGS-10.3c", "titleEn": "Check for virus infection", "result.devices": "中村 大輔", "result.outcome": "CLEAN"}'),
  ('20', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'step-waived', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:44.230497+00', '2026-11-28 12:04:44.241363+00', '{"step": "PLATFORM_REPORT", "title": "提供事業者への通報", "reason": "今回は該当しないため", "titleEn": "Report to the platform"}'),
  ('21', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'step-done', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:44.560184+00', '2026-11-28 12:04:44.560267+00', '{"note": "対応しました。", "step": "SITE_NOTICE", "title": "市ホームページでの周知", "clause": "NGS-10.3b", "titleEn": "Notice on the city''s web site", "result.publishedAt": "2026-11-28T09:30:00+09:00"}'),
  ('22', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'step-waived', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:44.80299+00', '2026-11-28 12:04:44.803052+00', '{"step": "OTHER_CHANNELS", "title": "他の広報媒体での周知", "reason": "今回は該当しないため", "titleEn": "Notice by other channels"}'),
  ('23', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'step-waived', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:45.123847+00', '2026-11-28 12:04:45.123941+00', '{"step": "RECOVERY_CHECK", "title": "復旧の確認", "reason": "今回は該当しないため", "titleEn": "Check that all is in order again"}'),
  ('24', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'step-waived', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:45.335692+00', '2026-11-28 12:04:45.335806+00', '{"step": "LESSONS", "title": "振り返り", "reason": "今回は該当しないため", "titleEn": "Review"}'),
  ('25', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'incident-contained', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:45.479641+00', '2026-11-28 12:04:45.480004+00', '{"to": "contained", "from": "confirmed", "reason": ""}'),
  ('26', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'notice-drafted', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:45.905593+00', '2026-11-28 12:04:45.995057+00', E'{"title": "長崎市公式Xアカウント「長崎市の観光情報（見本）」の不正利用について（第一報）", "titleEn": "Unauthorised use of the X account \\"長崎市の観光情報（見本）\\" of Nagasaki City (first report)", "noticeId": "186fa353-ba73-4882-b35a-de522877e4a4", "revision": "0"}'),
  ('27', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'notice-approved', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:46.347273+00', '2026-11-28 12:04:46.351669+00', E'{"title": "長崎市公式Xアカウント「長崎市の観光情報（見本）」の不正利用について（第一報）", "titleEn": "Unauthorised use of the X account \\"長崎市の観光情報（見本）\\" of Nagasaki City (first report)", "noticeId": "186fa353-ba73-4882-b35a-de522877e4a4", "revision": "0"}'),
  ('28', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'notice-published', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:46.525645+00', '2026-11-28 12:04:46.528032+00', E'{"title": "長崎市公式Xアカウント「長崎市の観光情報（見本）」の不正利用について（第一報）", "titleEn": "Unauthorised use of the X account \\"長崎市の観光情報（見本）\\" of Nagasaki City (first report)", "noticeId": "186fa353-ba73-4882-b35a-de522877e4a4", "revision": "1"}'),
  ('29', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'incident-recovered', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:46.962082+00', '2026-11-28 12:04:46.962327+00', '{"to": "recovered", "from": "contained", "reason": ""}'),
  ('30', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'incident-closed', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:47.364515+00', '2026-11-28 12:04:47.364861+00', '{"to": "closed", "from": "recovered", "reason": "復旧を確認しました。"}'),
  ('31', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'incident-reported', '69e453fc-97b8-4e5f-a5ca-de7ba34095ec', '山口 健太', '観光政策課', '2026-11-28 12:04:47.578741+00', '2026-11-28 12:04:47.579064+00', '{"kind": "HIJACK", "account": "長崎市広報（見本） @nagasaki.sample.koho", "canSignIn": "yes"}'),
  ('32', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'alert-sent-all-clear', 'system', 'システム', NULL, '2026-11-28 12:04:47.631921+00', '2026-11-28 12:04:47.711951+00', '{"kind": "all-clear", "role": "pr", "channel": "email", "recipient": "広報広聴課"}'),
  ('33', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'alert-sent-all-clear', 'system', 'システム', NULL, '2026-11-28 12:04:47.673541+00', '2026-11-28 12:04:47.904021+00', '{"kind": "all-clear", "role": "it", "channel": "email", "recipient": "情報システム課長"}'),
  ('34', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'alert-sent-all-clear', 'system', 'システム', NULL, '2026-11-28 12:04:47.804274+00', '2026-11-28 12:04:48.094202+00', '{"kind": "all-clear", "role": "it", "channel": "email", "recipient": "情報システム課"}'),
  ('35', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'alert-sent-all-clear', 'system', 'システム', NULL, '2026-11-28 12:04:47.804274+00', '2026-11-28 12:04:48.126963+00', '{"kind": "all-clear", "role": "pr", "channel": "email", "recipient": "宿直・当番"}'),
  ('36', 'nagasaki', 'e1f5c0b9-8941-4392-9288-008850533376', 'alert-sent-all-clear', 'system', 'システム', NULL, '2026-11-28 12:04:47.804274+00', '2026-11-28 12:04:48.14654+00', '{"kind": "all-clear", "role": "pr", "channel": "email", "recipient": "広報広聴課長"}'),
  ('37', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:48.258537+00', '2026-11-28 12:04:48.342443+00', '{"kind": "alarm", "role": "it", "channel": "email", "recipient": "情報システム課"}'),
  ('38', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:48.290959+00', '2026-11-28 12:04:48.360443+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "宿直・当番"}'),
  ('39', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:48.290959+00', '2026-11-28 12:04:48.366324+00', '{"kind": "alarm", "role": "it", "channel": "email", "recipient": "情報システム課長"}'),
  ('40', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:48.290959+00', '2026-11-28 12:04:48.373927+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "広報広聴課"}'),
  ('41', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:48.290959+00', '2026-11-28 12:04:48.378786+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "広報広聴課長"}'),
  ('42', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'incident-confirmed', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:48.941398+00', '2026-11-28 12:04:48.941594+00', '{"to": "confirmed", "from": "reported", "reason": ""}'),
  ('43', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'step-done', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:49.305273+00', '2026-11-28 12:04:49.30539+00', '{"note": "記録しました。", "step": "EVIDENCE_CAPTURED", "title": "証拠の保全", "titleEn": "Capture evidence", "result.capturedAt": "2026-11-28T09:30:00+09:00"}'),
  ('44', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'step-started', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:49.466575+00', '2026-11-28 12:04:49.466659+00', '{"step": "OTHER_ACCOUNTS_CHECKED", "title": "他の公式アカウントの点検", "titleEn": "Check the other official accounts"}'),
  ('45', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'step-waived', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:49.596905+00', '2026-11-28 12:04:49.596975+00', '{"step": "SESSIONS_REVOKED", "title": "全端末からのログアウト", "reason": "該当しないため", "titleEn": "Sign out every session"}'),
  ('46', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'notice-drafted', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:04:49.93179+00', '2026-11-28 12:04:49.945947+00', E'{"title": "長崎市公式Facebookアカウント「長崎市広報（見本）」の不正利用について（第一報）", "titleEn": "Unauthorised use of the Facebook account \\"長崎市広報（見本）\\" of Nagasaki City (first report)", "noticeId": "4aed6fe8-b6b8-42db-8fec-78b3e72adef4", "revision": "0"}'),
  ('47', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'comment', 'cbb9d831-f7b5-431a-9d09-75730b4398c0', '中村 拓海', '情報システム課', '2026-11-28 12:04:50.019977+00', '2026-11-28 12:04:50.020007+00', E'{"text": "端末を確認しています。\\n結果は午後に報告します。"}'),
  ('48', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'incident-reported', '41f9aa3d-0182-44be-8dc2-7ad45de0ac5f', '望月 蓮', '交流観光課', '2026-11-28 12:04:50.743185+00', '2026-11-28 12:04:50.743473+00', '{"kind": "IMPERSONATION", "account": "富士市シティプロモーション（見本） @fuji_sample_citypro", "canSignIn": "no"}'),
  ('49', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'incident-dismissed', '5e3a0cc0-33ed-4e06-b355-a79312e3509b', '佐野 遥', 'シティプロモーション課', '2026-11-28 12:04:51.18203+00', '2026-11-28 12:04:51.182259+00', '{"to": "dismissed", "from": "reported", "reason": "市の別の所属が運用していたため"}'),
  ('50', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:51.246121+00', '2026-11-28 12:04:51.37655+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "シティプロモーション課"}'),
  ('51', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:51.296617+00', '2026-11-28 12:04:51.465333+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "宿直・当番"}'),
  ('52', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'incident-reopened', '5e3a0cc0-33ed-4e06-b355-a79312e3509b', '佐野 遥', 'シティプロモーション課', '2026-11-28 12:04:51.454562+00', '2026-11-28 12:04:51.454757+00', '{"to": "reported", "from": "dismissed", "reason": "確認したところ運用していなかったため"}'),
  ('53', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:51.296617+00', '2026-11-28 12:04:51.477259+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "シティプロモーション課長"}'),
  ('54', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'alert-sent-all-clear', 'system', 'システム', NULL, '2026-11-28 12:04:52.043155+00', '2026-11-28 12:04:52.124549+00', '{"kind": "all-clear", "role": "pr", "channel": "email", "recipient": "シティプロモーション課"}'),
  ('55', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'alert-sent-all-clear', 'system', 'システム', NULL, '2026-11-28 12:04:52.097499+00', '2026-11-28 12:04:52.1669+00', '{"kind": "all-clear", "role": "pr", "channel": "email", "recipient": "シティプロモーション課長"}'),
  ('56', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'alert-sent-all-clear', 'system', 'システム', NULL, '2026-11-28 12:04:52.097499+00', '2026-11-28 12:04:52.23043+00', '{"kind": "all-clear", "role": "pr", "channel": "email", "recipient": "宿直・当番"}'),
  ('57', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'incident-reported', 'afebb452-0c35-4eae-a4f4-ed42a4137244', '小野寺 陸', '商工観光流通課', '2026-11-28 12:04:52.494487+00', '2026-11-28 12:04:52.494717+00', '{"kind": "HIJACK", "account": "https://www.facebook.com/", "canSignIn": "no"}'),
  ('58', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:53.154922+00', '2026-11-28 12:04:53.254767+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "シティプロモーション課"}'),
  ('59', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:53.273734+00', '2026-11-28 12:04:53.321239+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "情報管理室長（運用責任者）"}'),
  ('60', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:53.273734+00', '2026-11-28 12:04:53.37391+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "総合政策部情報管理室"}'),
  ('61', 'ninohe', '757c32d9-bd16-4e75-9d7d-a7cf2eaf8578', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:53.290181+00', '2026-11-28 12:04:53.453521+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "宿直・当番"}'),
  ('62', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:53.318523+00', '2026-11-28 12:04:53.597283+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "宿直・当番"}'),
  ('63', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'incident-reported', 'c5e832bb-4f0d-47fb-b5b4-e22895073c24', '佐々木 翔', '商工観光課', '2026-11-28 12:04:53.600546+00', '2026-11-28 12:04:53.600838+00', '{"kind": "HIJACK", "account": "千代田区広報（見本） @chiyoda_sample_koho", "canSignIn": "no"}'),
  ('64', 'fuji', '10f5da34-2f1f-43ef-bbe0-9cdbb95d8818', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:53.362778+00', '2026-11-28 12:04:53.901249+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "シティプロモーション課長"}'),
  ('65', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'incident-confirmed', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:54.07475+00', '2026-11-28 12:04:54.075039+00', '{"to": "confirmed", "from": "reported", "reason": ""}'),
  ('66', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:54.056156+00', '2026-11-28 12:04:54.231005+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "広報広聴課長"}'),
  ('67', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:54.090189+00', '2026-11-28 12:04:54.374467+00', '{"kind": "alarm", "role": "it", "channel": "email", "recipient": "IT推進課"}'),
  ('68', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:54.090189+00', '2026-11-28 12:04:54.474131+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "政策経営部広報広聴課"}'),
  ('69', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:54.090189+00', '2026-11-28 12:04:54.510753+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "宿直・当番"}'),
  ('70', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:54.122682+00', '2026-11-28 12:04:54.601314+00', '{"kind": "alarm", "role": "it", "channel": "email", "recipient": "IT推進課長"}'),
  ('71', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'step-waived', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:54.768503+00', '2026-11-28 12:04:54.7686+00', '{"step": "EVIDENCE_CAPTURED", "title": "証拠の保全", "reason": "今回は該当しないため", "titleEn": "Capture evidence"}'),
  ('72', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'step-waived', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:55.008618+00', '2026-11-28 12:04:55.00868+00', '{"step": "OTHER_ACCOUNTS_CHECKED", "title": "他の公式アカウントの点検", "reason": "今回は該当しないため", "titleEn": "Check the other official accounts"}'),
  ('73', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'step-waived', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:55.204165+00', '2026-11-28 12:04:55.204485+00', '{"step": "ACCESS_RECOVERY", "title": "アカウント復旧の申請", "reason": "今回は該当しないため", "titleEn": "Ask the platform for access"}'),
  ('74', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'step-waived', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:55.359048+00', '2026-11-28 12:04:55.359113+00', '{"step": "SESSIONS_REVOKED", "title": "全端末からのログアウト", "reason": "今回は該当しないため", "titleEn": "Sign out every session"}'),
  ('75', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'step-waived', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:55.600513+00', '2026-11-28 12:04:55.600563+00', '{"step": "PASSWORD_CHANGE", "title": "パスワードの変更", "reason": "今回は該当しないため", "titleEn": "Change the password"}'),
  ('76', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'step-waived', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:55.718025+00', '2026-11-28 12:04:55.718102+00', '{"step": "APPS_REVOKED", "title": "連携アプリと管理者の点検", "reason": "今回は該当しないため", "titleEn": "Check connected apps and administrators"}'),
  ('77', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'step-waived', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:55.813638+00', '2026-11-28 12:04:55.813793+00', '{"step": "ADS_CHECKED", "title": "広告の点検", "reason": "今回は該当しないため", "titleEn": "Check advertisements"}'),
  ('78', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'step-waived', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:55.888707+00', '2026-11-28 12:04:55.888766+00', '{"step": "ACCOUNT_SUSPEND", "title": "アカウントの停止", "reason": "今回は該当しないため", "titleEn": "Suspend the account"}'),
  ('79', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'step-waived', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:55.976151+00', '2026-11-28 12:04:55.976209+00', '{"step": "DELETE_ROGUE_POSTS", "title": "発信した覚えのない投稿の削除", "reason": "今回は該当しないため", "titleEn": "Delete posts that the office did not make"}'),
  ('80', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'step-waived', '12029a8e-1d37-44ce-a843-4c62153a5a69', '渡辺 大輔', 'IT推進課', '2026-11-28 12:04:56.910176+00', '2026-11-28 12:04:56.910236+00', '{"step": "MALWARE_CHECK", "title": "ウイルス感染の有無の確認", "reason": "今回は該当しないため", "titleEn": "Check for virus infection"}'),
  ('81', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'step-waived', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:57.002339+00', '2026-11-28 12:04:57.002399+00', '{"step": "PLATFORM_REPORT", "title": "提供事業者への通報", "reason": "今回は該当しないため", "titleEn": "Report to the platform"}'),
  ('82', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'step-waived', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:57.066403+00', '2026-11-28 12:04:57.066459+00', '{"step": "SITE_NOTICE", "title": "ホームページでの周知", "reason": "今回は該当しないため", "titleEn": "Notice on the web site"}'),
  ('83', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'step-waived', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:57.145374+00', '2026-11-28 12:04:57.145469+00', '{"step": "OTHER_CHANNELS", "title": "他の広報媒体での周知", "reason": "今回は該当しないため", "titleEn": "Notice by other channels"}'),
  ('84', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'step-waived', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:57.22119+00', '2026-11-28 12:04:57.221288+00', '{"step": "RECOVERY_CHECK", "title": "復旧の確認", "reason": "今回は該当しないため", "titleEn": "Check that all is in order again"}'),
  ('85', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'step-waived', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:57.423809+00', '2026-11-28 12:04:57.423871+00', '{"step": "LESSONS", "title": "振り返り", "reason": "今回は該当しないため", "titleEn": "Review"}'),
  ('86', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'incident-contained', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:57.59976+00', '2026-11-28 12:04:57.599958+00', '{"to": "contained", "from": "confirmed", "reason": ""}'),
  ('87', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'incident-recovered', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:57.751036+00', '2026-11-28 12:04:57.751193+00', '{"to": "recovered", "from": "contained", "reason": ""}'),
  ('88', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'notice-drafted', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:58.124632+00', '2026-11-28 12:04:58.144072+00', E'{"title": "千代田区公式Xアカウント「千代田区広報（見本）」の不正利用について（第一報）", "titleEn": "Unauthorised use of the X account \\"千代田区広報（見本）\\" of Chiyoda City (first report)", "noticeId": "d96fd0c2-bcad-4935-88ac-46787653885c", "revision": "0"}'),
  ('89', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alert-sent-all-clear', 'system', 'システム', NULL, '2026-11-28 12:04:58.182792+00', '2026-11-28 12:04:58.304511+00', '{"kind": "all-clear", "role": "pr", "channel": "email", "recipient": "政策経営部広報広聴課"}'),
  ('90', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'notice-approved', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:58.437398+00', '2026-11-28 12:04:58.442772+00', E'{"title": "千代田区公式Xアカウント「千代田区広報（見本）」の不正利用について（第一報）", "titleEn": "Unauthorised use of the X account \\"千代田区広報（見本）\\" of Chiyoda City (first report)", "noticeId": "d96fd0c2-bcad-4935-88ac-46787653885c", "revision": "0"}'),
  ('91', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alert-sent-all-clear', 'system', 'システム', NULL, '2026-11-28 12:04:58.211667+00', '2026-11-28 12:04:58.453371+00', '{"kind": "all-clear", "role": "it", "channel": "email", "recipient": "IT推進課長"}'),
  ('92', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alert-sent-all-clear', 'system', 'システム', NULL, '2026-11-28 12:04:58.211667+00', '2026-11-28 12:04:58.470987+00', '{"kind": "all-clear", "role": "it", "channel": "email", "recipient": "IT推進課"}'),
  ('93', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alert-sent-all-clear', 'system', 'システム', NULL, '2026-11-28 12:04:58.211667+00', '2026-11-28 12:04:58.507699+00', '{"kind": "all-clear", "role": "pr", "channel": "email", "recipient": "広報広聴課長"}'),
  ('94', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alert-sent-all-clear', 'system', 'システム', NULL, '2026-11-28 12:04:58.241528+00', '2026-11-28 12:04:58.55386+00', '{"kind": "all-clear", "role": "pr", "channel": "email", "recipient": "宿直・当番"}'),
  ('95', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'notice-published', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:58.598641+00', '2026-11-28 12:04:58.603769+00', E'{"title": "千代田区公式Xアカウント「千代田区広報（見本）」の不正利用について（第一報）", "titleEn": "Unauthorised use of the X account \\"千代田区広報（見本）\\" of Chiyoda City (first report)", "noticeId": "d96fd0c2-bcad-4935-88ac-46787653885c", "revision": "1"}'),
  ('96', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'notice-withdrawn', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:58.804255+00', '2026-11-28 12:04:58.805903+00', E'{"title": "千代田区公式Xアカウント「千代田区広報（見本）」の不正利用について（第一報）", "reason": "内容に誤りがあったため", "titleEn": "Unauthorised use of the X account \\"千代田区広報（見本）\\" of Chiyoda City (first report)", "noticeId": "d96fd0c2-bcad-4935-88ac-46787653885c", "revision": "1"}'),
  ('97', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'incident-closed', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:59.133522+00', '2026-11-28 12:04:59.133811+00', '{"to": "closed", "from": "recovered", "reason": "復旧しました。"}'),
  ('98', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'incident-reopened', '24627272-70a4-4000-87f0-f2b75059628a', '高橋 彩', '政策経営部広報広聴課', '2026-11-28 12:04:59.55348+00', '2026-11-28 12:04:59.553659+00', '{"to": "confirmed", "from": "closed", "reason": "再び乗っ取られたため"}'),
  ('99', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:04:59.94543+00', '2026-11-28 12:05:00.04025+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "政策経営部広報広聴課"}'),
  ('100', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:05:00.0033+00', '2026-11-28 12:05:00.111633+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "広報広聴課長"}'),
  ('101', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:05:00.0033+00', '2026-11-28 12:05:00.169897+00', '{"kind": "alarm", "role": "it", "channel": "email", "recipient": "IT推進課"}'),
  ('102', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:05:00.0033+00', '2026-11-28 12:05:00.188577+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "宿直・当番"}'),
  ('103', 'chiyoda', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:05:00.034131+00', '2026-11-28 12:05:00.237807+00', '{"kind": "alarm", "role": "it", "channel": "email", "recipient": "IT推進課長"}'),
  ('104', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'severity-high', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:05:42.638592+00', '2026-11-28 12:05:42.638629+00', '{"to": "high", "from": "critical", "reason": "サインインできるため"}'),
  ('105', 'nagasaki', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', 'alert-confirmed', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', '2026-11-28 12:05:46.305837+00', '2026-11-28 12:05:46.43332+00', '{"via": "console", "kind": "alarm", "role": "pr", "channel": "email", "recipient": "宿直・当番"}'),
  ('106', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'incident-reported', '69e453fc-97b8-4e5f-a5ca-de7ba34095ec', '山口 健太', '観光政策課', '2026-11-28 12:06:38.288028+00', '2026-11-28 12:06:38.288709+00', '{"kind": "MISPOST", "account": "長崎市立図書館（見本） @nagasaki_sample_library", "canSignIn": "yes"}'),
  ('107', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'evidence-received', '69e453fc-97b8-4e5f-a5ca-de7ba34095ec', '山口 健太', '観光政策課', '2026-11-28 12:06:38.311789+00', '2026-11-28 12:06:38.313891+00', '{"count": "1"}'),
  ('108', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:06:38.96427+00', '2026-11-28 12:06:39.00023+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "宿直・当番"}'),
  ('109', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:06:39.069459+00', '2026-11-28 12:06:39.120508+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "広報広聴課（新）"}'),
  ('110', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:06:39.105415+00', '2026-11-28 12:06:39.220338+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "当番 花子"}'),
  ('111', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 'alert-sent', 'system', 'システム', NULL, '2026-11-28 12:06:39.254506+00', '2026-11-28 12:06:39.355256+00', '{"kind": "alarm", "role": "pr", "channel": "email", "recipient": "広報広聴課長"}');
select setval(pg_get_serial_sequence('timeline_entry', 'id'), 111, true);

insert into evidence (id, municipality, incident_id, position, name, media_type, size, sha256, content, added_by, added_by_name, added_at) values
  ('9f4c38b7-832c-4e3e-90f3-aff1a4b7ded0', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', '0', '画面.png', 'image/png', '79', '6a885db05949df0f331ce4b1b43995da1f48ee670a3ccac5c720461081c4e798', E'\\x89504e470d0a1a0a0000000d4948445200000010000000100802000000909168360000001649444154789c635070682009318c6a18d5307c350000b71ae0013118767e0000000049454e44ae426082', '69e453fc-97b8-4e5f-a5ca-de7ba34095ec', '山口 健太', '2026-11-28 12:06:38.311789+00');

-- A picture of more than a mebibyte, as reports could carry; with a name that needs care.
insert into evidence (id, municipality, incident_id, position, name, media_type, size, sha256, content, added_by, added_by_name, added_at)
select '0d2c1f5e-6f0a-4a53-9a3e-6d4b8e2f7c11', 'nagasaki', '1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5', 1, 'a\b.png', 'image/png', octet_length(content), encode(sha256(content), 'hex'), content, 'somebody', '中村 大輔', '2026-11-28T03:04:05.678901Z'
from (select '\x89504e470d0a1a0a'::bytea || decode(repeat('5a', 1500000), 'hex') as content) as picture;

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

-- V1__accounts.sql
-- The register of official accounts.

create table account (
  id uuid primary key,
  municipality text not null,
  platform text not null,
  handle text not null,
  handle_key text not null,
  platform_id text,
  url text not null,
  display_name text not null,
  operating_division text not null,
  responsible_person text not null,
  state text not null check (state in ('ACTIVE', 'SUSPECTED_COMPROMISED', 'SUSPENDED', 'RETIRED')),
  state_since timestamptz not null,
  -- Where the account returns to when the incidents that marked it are over; null when no incident marked it.
  resume_state text check (resume_state in ('ACTIVE', 'SUSPENDED')),
  sample boolean not null,
  version bigint not null,
  registered_at timestamptz not null,
  changed_at timestamptz not null,
  constraint account_handle unique (municipality, platform, handle_key),
  constraint account_platform_id unique (municipality, platform, platform_id)
);
create index account_list on account (municipality, registered_at, id);

create table account_history (
  id uuid primary key,
  municipality text not null,
  account_id uuid not null references account,
  account_version bigint not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  division text,
  action text not null,
  field text,
  before text,
  after text,
  reason text,
  incident_id uuid
);
create index account_history_list on account_history (municipality, account_id, at, id);
create trigger account_history_append_only before update or delete or truncate on account_history
  for each statement execute function refuse_change();

-- Our own copy of which hijacks concern which account.
create table account_incident (
  incident_id uuid primary key,
  municipality text not null,
  account_id uuid not null,
  open boolean not null,
  incident_version bigint not null
);
create index account_incident_open on account_incident (municipality, account_id) where open;

-- V2__opening_and_closing.sql
-- How an account was opened and how it ended, in the words the guideline had then.
-- Null for entries that are older than these records.

alter table account
  add column opening text check (opening is json),
  add column closing text check (closing is json);

alter table account_history add column stage text check (stage is json);

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

insert into account (id, municipality, platform, handle, handle_key, platform_id, url, display_name, operating_division, responsible_person, state, state_since, resume_state, sample, version, registered_at, changed_at, opening, closing) values
  ('0b1aac3e-2dfb-4df6-b97b-f9b3b8f697c3', 'ninohe', 'FACEBOOK', 'Ninohe City', 'ninohe city', NULL, 'https://www.facebook.com/', '二戸市 (Ninohe City)', '総合政策部情報管理室', '情報管理室長', 'ACTIVE', '2026-11-28 12:03:56.143849+00', NULL, 'true', '0', '2026-11-28 12:03:56.143849+00', '2026-11-28 12:03:56.143849+00', '{"profile":"2019-07","stages":[],"policy":[]}', NULL),
  ('1f544a9d-0f0e-4f0f-9c0c-82bd17a899a4', 'chiyoda', 'YOUTUBE', 'chiyoda_sample_channel', 'chiyoda_sample_channel', NULL, 'https://www.youtube.com/@chiyoda_sample_channel', '千代田区チャンネル（見本）', '政策経営部広報広聴課', '広報広聴課長', 'ACTIVE', '2026-11-28 12:03:57.953907+00', NULL, 'true', '0', '2026-11-28 12:03:57.953907+00', '2026-11-28 12:03:57.953907+00', '{"profile":"2013-10","stages":[],"policy":[]}', NULL),
  ('33db71a1-befd-4f5b-9894-495f31fbf050', 'fuji', 'X', 'fuji_sample_bousai', 'fuji_sample_bousai', '1000000000000000021', 'https://x.com/fuji_sample_bousai', '富士市防災（見本）', '防災危機管理課', '防災危機管理課長', 'ACTIVE', '2026-11-28 12:03:58.288721+00', NULL, 'true', '0', '2026-11-28 12:03:58.288721+00', '2026-11-28 12:03:58.288721+00', '{"profile":"2017-04","stages":[],"policy":[]}', NULL),
  ('432dfe6f-2db1-401b-bed6-a1ada33aabc8', 'ninohe', 'YOUTUBE', 'ninohecity', 'ninohecity', NULL, 'https://www.youtube.com/', '二戸市 (ninohecity)', '総合政策部情報管理室', '情報管理室長', 'ACTIVE', '2026-11-28 12:03:56.674824+00', NULL, 'true', '0', '2026-11-28 12:03:56.674824+00', '2026-11-28 12:03:56.674824+00', '{"profile":"2019-07","stages":[],"policy":[]}', NULL),
  ('4f3ff106-8840-413d-86e8-f776a2c0c2c1', 'fuji', 'INSTAGRAM', 'fuji_sample_citypro', 'fuji_sample_citypro', NULL, 'https://www.instagram.com/fuji_sample_citypro/', '富士市シティプロモーション（見本）', 'シティプロモーション課', 'シティプロモーション課長', 'ACTIVE', '2026-11-28 12:03:58.078483+00', NULL, 'true', '0', '2026-11-28 12:03:58.078483+00', '2026-11-28 12:03:58.078483+00', '{"profile":"2017-04","stages":[],"policy":[]}', NULL),
  ('6302bd19-d325-4b70-a415-10173beaa67a', 'chiyoda', 'X', 'chiyoda_sample_saigai', 'chiyoda_sample_saigai', '1000000000000000012', 'https://x.com/chiyoda_sample_saigai', '千代田区災害情報（見本）', '政策経営部災害対策・危機管理課', '災害対策・危機管理課長', 'ACTIVE', '2026-11-28 12:03:57.809936+00', NULL, 'true', '0', '2026-11-28 12:03:57.809936+00', '2026-11-28 12:03:57.809936+00', '{"profile":"2013-10","stages":[],"policy":[]}', NULL),
  ('68e26f84-7c9b-49b8-a647-e04ee951a591', 'chiyoda', 'INSTAGRAM', 'chiyoda_sample_kanko', 'chiyoda_sample_kanko', NULL, 'https://www.instagram.com/chiyoda_sample_kanko/', '千代田区の観光（見本）', '商工観光課', '商工観光課長', 'ACTIVE', '2026-11-28 12:03:58.00209+00', NULL, 'true', '0', '2026-11-28 12:03:58.00209+00', '2026-11-28 12:03:58.00209+00', '{"profile":"2013-10","stages":[],"policy":[]}', NULL),
  ('69887158-7bdd-4674-b502-c0089e760377', 'nagasaki', 'INSTAGRAM', 'nagasaki_sample_library', 'nagasaki_sample_library', NULL, 'https://www.instagram.com/nagasaki_sample_library/', '長崎市立図書館（見本）', '図書館', '図書館長', 'ACTIVE', '2026-11-28 12:03:57.341971+00', NULL, 'true', '0', '2026-11-28 12:03:57.341971+00', '2026-11-28 12:03:57.341971+00', '{"profile":"2019-03","stages":[],"policy":[]}', NULL),
  ('75029361-44eb-463a-a687-8660ff78f2dc', 'nagasaki', 'X', 'nagasaki_sample_kanko', 'nagasaki_sample_kanko', '1000000000000000001', 'https://x.com/nagasaki_sample_kanko', '長崎市の観光情報（見本）', '観光政策課', '観光政策課長', 'ACTIVE', '2026-11-28 12:04:47.379153+00', NULL, 'true', '2', '2026-11-28 12:03:56.791765+00', '2026-11-28 12:04:47.379153+00', '{"profile":"2019-03","stages":[],"policy":[]}', NULL),
  ('7df5925a-6ea2-4b68-81db-d3c57e1cb634', 'chiyoda', 'X', 'chiyoda_sample_koho', 'chiyoda_sample_koho', '1000000000000000011', 'https://x.com/chiyoda_sample_koho', '千代田区広報（見本）', '政策経営部広報広聴課', '広報広聴課長', 'SUSPECTED_COMPROMISED', '2026-11-28 12:04:59.760029+00', 'ACTIVE', 'true', '3', '2026-11-28 12:03:57.519778+00', '2026-11-28 12:04:59.760029+00', '{"profile":"2013-10","stages":[],"policy":[]}', NULL),
  ('a6699849-f8b2-41ad-ba79-3524eee860e5', 'nagasaki', 'X', 'nagasaki_sample_bousai', 'nagasaki_sample_bousai', '1000000000000000002', 'https://x.com/nagasaki_sample_bousai', '長崎市の防災情報（見本）（新）', '防災危機管理室', '松尾 直子', 'SUSPENDED', '2026-11-28 12:05:44.271342+00', NULL, 'true', '2', '2026-11-28 12:03:57.006334+00', '2026-11-28 12:05:44.271342+00', '{"profile":"2019-03","stages":[],"policy":[]}', NULL),
  ('c85d3ea0-8b46-4117-87e8-0a3510b9072e', 'fuji', 'LINE', 'fuji_sample_line', 'fuji_sample_line', NULL, 'https://page.line.me/fuji_sample_line', '富士市LINE（見本）', '広報広聴課', '広報広聴課長', 'RETIRED', '2026-11-28 12:06:36.437299+00', NULL, 'true', '1', '2026-11-28 12:03:58.390603+00', '2026-11-28 12:06:36.437299+00', '{"profile":"2017-04","stages":[],"policy":[]}', '{"profile":"2017-04","decidedBy":{"ja":"所属長","en":"Division head"},"rule":{"clause":"FJI-11.2","cite":"運用指針「(2)アカウントの削除(退会)」"},"stages":[{"id":"CLOSING_DECISION","title":{"ja":"削除（退会）の判断","en":"Decide to delete"},"owner":{"ja":"所属長","en":"Division head"},"clause":"FJI-11.2","cite":"運用指針「(2)アカウントの削除(退会)」","forms":[],"on":"2026-11-02","reference":"広報第12号"},{"id":"NOTICE_PERIOD","title":{"ja":"削除の周知","en":"Give notice"},"owner":{"ja":"所属長","en":"Division head"},"clause":"FJI-11.4","cite":"運用指針「(4)アカウントの削除(退会)の方法」","forms":[],"on":"2026-11-02","reference":"広報第12号"},{"id":"UNPUBLISH","title":{"ja":"公式アカウント一覧の更新","en":"Update the list of official accounts"},"owner":{"ja":"シティプロモーション課長","en":"Head, City Promotion Division"},"forms":[],"on":"2026-11-28"}]}'),
  ('cad48089-d9ff-4be3-95de-f8ec13a1bac9', 'fuji', 'FACEBOOK', 'fuji.sample.kanko', 'fuji.sample.kanko', NULL, 'https://www.facebook.com/fuji.sample.kanko', '富士市の観光（見本）', '交流観光課', '交流観光課長', 'ACTIVE', '2026-11-28 12:03:58.462124+00', NULL, 'true', '0', '2026-11-28 12:03:58.462124+00', '2026-11-28 12:03:58.462124+00', '{"profile":"2017-04","stages":[],"policy":[]}', NULL),
  ('d722dd93-7f71-4be1-9865-c6008ddb0ff8', 'nagasaki', 'FACEBOOK', 'nagasaki.sample.koho', 'nagasaki.sample.koho', NULL, 'https://www.facebook.com/nagasaki.sample.koho', '長崎市広報（見本）', '広報広聴課', '広報広聴課長', 'SUSPECTED_COMPROMISED', '2026-11-28 12:04:47.863927+00', 'ACTIVE', 'true', '1', '2026-11-28 12:03:57.221897+00', '2026-11-28 12:04:47.863927+00', '{"profile":"2019-03","stages":[],"policy":[]}', NULL),
  ('d96329c9-3f2b-4982-93a4-5b3b270545f1', 'nagasaki', 'X', 'nagasaki_matsuri', 'nagasaki_matsuri', '1234567890', 'https://x.com/nagasaki_matsuri', '長崎のまつり', '観光政策課', '松尾 直子', 'ACTIVE', '2026-11-28 12:06:09.710095+00', NULL, 'false', '0', '2026-11-28 12:06:09.710095+00', '2026-11-28 12:06:09.710095+00', '{"profile":"2019-03","stages":[{"id":"POLICY","title":{"ja":"運用ポリシーの策定","en":"Write the operation policy"},"owner":{"ja":"所属長","en":"Division head"},"clause":"NGS-4.1","cite":"ガイドライン4(1)","forms":[{"ja":"運用ポリシー（別記様式1）","en":"Operation policy (別記様式1)"}],"on":"2026-11-02","reference":"広報第12号"},{"id":"APPLICATION","title":{"ja":"利用申請書の提出","en":"File the application"},"owner":{"ja":"所属長","en":"Division head"},"clause":"NGS-4.2","cite":"ガイドライン4(2)","forms":[{"ja":"ソーシャルメディア利用申請書（別記様式2）","en":"Application to use social media (別記様式2)"},{"ja":"運用ポリシー（別記様式1）","en":"Operation policy (別記様式1)"}],"on":"2026-11-02","reference":"広報第12号"},{"id":"PERMISSION","title":{"ja":"広報広聴課長の許可","en":"Permission by the head of public relations"},"owner":{"ja":"広報広聴課長","en":"Head, Public Relations Division"},"clause":"NGS-4.2","cite":"ガイドライン4(2)","forms":[],"on":"2026-11-02","reference":"広報第12号"},{"id":"PUBLICATION","title":{"ja":"市ホームページへの掲載","en":"Publish on the city''s web site"},"owner":{"ja":"広報広聴課長","en":"Head, Public Relations Division"},"clause":"NGS-6.1a","cite":"ガイドライン6(1)ア","forms":[],"on":"2026-11-28"}],"policy":[{"id":"PURPOSE","label":{"ja":"運用の目的","en":"Purpose"},"value":"行事の案内","open":true},{"id":"CONTENT","label":{"ja":"発信する情報","en":"Information to be posted"},"value":"行事の日時","open":true},{"id":"REPLY_POLICY","label":{"ja":"返信の方針","en":"Reply policy"},"value":"返信しない","open":true}]}', NULL);

insert into account_history (id, municipality, account_id, account_version, at, actor, actor_name, division, action, field, before, after, reason, incident_id, stage) values
  ('00000000-0000-0000-fb64-7567fdf650bc', 'nagasaki', 'd96329c9-3f2b-4982-93a4-5b3b270545f1', '0', '2026-11-28 12:06:09.710095+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'stage-passed', NULL, NULL, NULL, NULL, NULL, '{"id":"PUBLICATION","title":{"ja":"市ホームページへの掲載","en":"Publish on the city''s web site"},"owner":{"ja":"広報広聴課長","en":"Head, Public Relations Division"},"clause":"NGS-6.1a","cite":"ガイドライン6(1)ア","forms":[],"on":"2026-11-28"}'),
  ('00000000-0000-0000-fce7-54955a8ab3a9', 'nagasaki', 'd96329c9-3f2b-4982-93a4-5b3b270545f1', '0', '2026-11-28 12:06:09.710095+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'stage-passed', NULL, NULL, NULL, NULL, NULL, '{"id":"PERMISSION","title":{"ja":"広報広聴課長の許可","en":"Permission by the head of public relations"},"owner":{"ja":"広報広聴課長","en":"Head, Public Relations Division"},"clause":"NGS-4.2","cite":"ガイドライン4(2)","forms":[],"on":"2026-11-02","reference":"広報第12号"}'),
  ('00000000-0000-0000-fdb6-a4e14ecd1c9a', 'nagasaki', 'd96329c9-3f2b-4982-93a4-5b3b270545f1', '0', '2026-11-28 12:06:09.710095+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'stage-passed', NULL, NULL, NULL, NULL, NULL, '{"id":"APPLICATION","title":{"ja":"利用申請書の提出","en":"File the application"},"owner":{"ja":"所属長","en":"Division head"},"clause":"NGS-4.2","cite":"ガイドライン4(2)","forms":[{"ja":"ソーシャルメディア利用申請書（別記様式2）","en":"Application to use social media (別記様式2)"},{"ja":"運用ポリシー（別記様式1）","en":"Operation policy (別記様式1)"}],"on":"2026-11-02","reference":"広報第12号"}'),
  ('00000000-0000-0000-fe2d-b9cbd1ba91d7', 'nagasaki', 'd96329c9-3f2b-4982-93a4-5b3b270545f1', '0', '2026-11-28 12:06:09.710095+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'stage-passed', NULL, NULL, NULL, NULL, NULL, '{"id":"POLICY","title":{"ja":"運用ポリシーの策定","en":"Write the operation policy"},"owner":{"ja":"所属長","en":"Division head"},"clause":"NGS-4.1","cite":"ガイドライン4(1)","forms":[{"ja":"運用ポリシー（別記様式1）","en":"Operation policy (別記様式1)"}],"on":"2026-11-02","reference":"広報第12号"}'),
  ('00000000-0000-0000-ff02-13bd2657ac08', 'nagasaki', '69887158-7bdd-4674-b502-c0089e760377', '0', '2026-11-28 12:03:57.341971+00', 'system', 'システム', NULL, 'registered', NULL, NULL, NULL, NULL, NULL, NULL),
  ('00000000-0000-0000-ff0c-251d9f6ab071', 'fuji', 'c85d3ea0-8b46-4117-87e8-0a3510b9072e', '0', '2026-11-28 12:03:58.390603+00', 'system', 'システム', NULL, 'registered', NULL, NULL, NULL, NULL, NULL, NULL),
  ('00000000-0000-0000-ff1b-788816845567', 'chiyoda', '6302bd19-d325-4b70-a415-10173beaa67a', '0', '2026-11-28 12:03:57.809936+00', 'system', 'システム', NULL, 'registered', NULL, NULL, NULL, NULL, NULL, NULL),
  ('00000000-0000-0000-ff26-6afe024acc32', 'chiyoda', '1f544a9d-0f0e-4f0f-9c0c-82bd17a899a4', '0', '2026-11-28 12:03:57.953907+00', 'system', 'システム', NULL, 'registered', NULL, NULL, NULL, NULL, NULL, NULL),
  ('00000000-0000-0000-ff47-8f32128cf32f', 'fuji', '33db71a1-befd-4f5b-9894-495f31fbf050', '0', '2026-11-28 12:03:58.288721+00', 'system', 'システム', NULL, 'registered', NULL, NULL, NULL, NULL, NULL, NULL),
  ('00000000-0000-0000-ff52-eddb371706ff', 'nagasaki', 'd96329c9-3f2b-4982-93a4-5b3b270545f1', '0', '2026-11-28 12:06:09.710095+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'registered', NULL, NULL, NULL, NULL, NULL, NULL),
  ('00000000-0000-0000-ff60-be5ce2a1febf', 'nagasaki', 'a6699849-f8b2-41ad-ba79-3524eee860e5', '0', '2026-11-28 12:03:57.006334+00', 'system', 'システム', NULL, 'registered', NULL, NULL, NULL, NULL, NULL, NULL),
  ('00000000-0000-0000-ff64-28670eca61f9', 'fuji', '4f3ff106-8840-413d-86e8-f776a2c0c2c1', '0', '2026-11-28 12:03:58.078483+00', 'system', 'システム', NULL, 'registered', NULL, NULL, NULL, NULL, NULL, NULL),
  ('00000000-0000-0000-ff79-f19ddbf834fe', 'nagasaki', '75029361-44eb-463a-a687-8660ff78f2dc', '0', '2026-11-28 12:03:56.791765+00', 'system', 'システム', NULL, 'registered', NULL, NULL, NULL, NULL, NULL, NULL),
  ('00000000-0000-0000-ff7b-582665528141', 'ninohe', '432dfe6f-2db1-401b-bed6-a1ada33aabc8', '0', '2026-11-28 12:03:56.674824+00', 'system', 'システム', NULL, 'registered', NULL, NULL, NULL, NULL, NULL, NULL),
  ('00000000-0000-0000-ff90-75f94d429458', 'ninohe', '0b1aac3e-2dfb-4df6-b97b-f9b3b8f697c3', '0', '2026-11-28 12:03:56.143849+00', 'system', 'システム', NULL, 'registered', NULL, NULL, NULL, NULL, NULL, NULL),
  ('00000000-0000-0000-ffbc-f83fc705bb49', 'fuji', 'cad48089-d9ff-4be3-95de-f8ec13a1bac9', '0', '2026-11-28 12:03:58.462124+00', 'system', 'システム', NULL, 'registered', NULL, NULL, NULL, NULL, NULL, NULL),
  ('00000000-0000-0000-ffe1-082cead42ff6', 'nagasaki', 'd722dd93-7f71-4be1-9865-c6008ddb0ff8', '0', '2026-11-28 12:03:57.221897+00', 'system', 'システム', NULL, 'registered', NULL, NULL, NULL, NULL, NULL, NULL),
  ('00000000-0000-0000-fff0-c44f8ecaf26b', 'chiyoda', '68e26f84-7c9b-49b8-a647-e04ee951a591', '0', '2026-11-28 12:03:58.00209+00', 'system', 'システム', NULL, 'registered', NULL, NULL, NULL, NULL, NULL, NULL),
  ('00000000-0000-0000-fffd-86463b99b553', 'chiyoda', '7df5925a-6ea2-4b68-81db-d3c57e1cb634', '0', '2026-11-28 12:03:57.519778+00', 'system', 'システム', NULL, 'registered', NULL, NULL, NULL, NULL, NULL, NULL),
  ('00000000-0000-0001-fb13-7aecca664716', 'fuji', 'c85d3ea0-8b46-4117-87e8-0a3510b9072e', '1', '2026-11-28 12:06:36.437299+00', '5e3a0cc0-33ed-4e06-b355-a79312e3509b', '佐野 遥', 'シティプロモーション課', 'stage-passed', NULL, NULL, NULL, NULL, NULL, '{"id":"UNPUBLISH","title":{"ja":"公式アカウント一覧の更新","en":"Update the list of official accounts"},"owner":{"ja":"シティプロモーション課長","en":"Head, City Promotion Division"},"forms":[],"on":"2026-11-28"}'),
  ('00000000-0000-0001-fc31-94a3e02f15f7', 'fuji', 'c85d3ea0-8b46-4117-87e8-0a3510b9072e', '1', '2026-11-28 12:06:36.437299+00', '5e3a0cc0-33ed-4e06-b355-a79312e3509b', '佐野 遥', 'シティプロモーション課', 'stage-passed', NULL, NULL, NULL, NULL, NULL, '{"id":"NOTICE_PERIOD","title":{"ja":"削除の周知","en":"Give notice"},"owner":{"ja":"所属長","en":"Division head"},"clause":"FJI-11.4","cite":"運用指針「(4)アカウントの削除(退会)の方法」","forms":[],"on":"2026-11-02","reference":"広報第12号"}'),
  ('00000000-0000-0001-fd59-fc0daaabd069', 'fuji', 'c85d3ea0-8b46-4117-87e8-0a3510b9072e', '1', '2026-11-28 12:06:36.437299+00', '5e3a0cc0-33ed-4e06-b355-a79312e3509b', '佐野 遥', 'シティプロモーション課', 'stage-passed', NULL, NULL, NULL, NULL, NULL, '{"id":"CLOSING_DECISION","title":{"ja":"削除（退会）の判断","en":"Decide to delete"},"owner":{"ja":"所属長","en":"Division head"},"clause":"FJI-11.2","cite":"運用指針「(2)アカウントの削除(退会)」","forms":[],"on":"2026-11-02","reference":"広報第12号"}'),
  ('00000000-0000-0001-fe08-90e323ba2b18', 'fuji', 'c85d3ea0-8b46-4117-87e8-0a3510b9072e', '1', '2026-11-28 12:06:36.437299+00', '5e3a0cc0-33ed-4e06-b355-a79312e3509b', '佐野 遥', 'シティプロモーション課', 'stage-passed', NULL, NULL, NULL, NULL, NULL, '{"id":"DECISION","title":{"ja":"廃止の判断","en":"Decision to close"},"owner":{"ja":"所属長","en":"Division head"},"clause":"FJI-11.2","cite":"運用指針「(2)アカウントの削除(退会)」","forms":[]}'),
  ('00000000-0000-0001-ff1e-eecd939e94f9', 'nagasaki', 'd722dd93-7f71-4be1-9865-c6008ddb0ff8', '1', '2026-11-28 12:04:47.863927+00', 'system', 'システム', NULL, 'state-moved', 'state', 'active', 'suspected-compromised', 'R8-0002 乗っ取り', 'd2e717fb-4c52-4268-a411-fc5b06b4be82', NULL),
  ('00000000-0000-0001-ff20-30a08c9cc198', 'nagasaki', 'a6699849-f8b2-41ad-ba79-3524eee860e5', '1', '2026-11-28 12:05:00.262547+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'changed', 'responsiblePerson', '防災危機管理室長', '松尾 直子', NULL, NULL, NULL),
  ('00000000-0000-0001-ff3a-d9471c45daca', 'nagasaki', '75029361-44eb-463a-a687-8660ff78f2dc', '1', '2026-11-28 12:04:33.216253+00', 'system', 'システム', NULL, 'state-moved', 'state', 'active', 'suspected-compromised', 'R8-0001 乗っ取り', 'e1f5c0b9-8941-4392-9288-008850533376', NULL),
  ('00000000-0000-0001-ffaa-9c67a4592c48', 'nagasaki', 'a6699849-f8b2-41ad-ba79-3524eee860e5', '1', '2026-11-28 12:05:00.262547+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'changed', 'displayName', '長崎市の防災情報（見本）', '長崎市の防災情報（見本）（新）', NULL, NULL, NULL),
  ('00000000-0000-0001-ffb5-226b0e26eca2', 'chiyoda', '7df5925a-6ea2-4b68-81db-d3c57e1cb634', '1', '2026-11-28 12:04:53.777738+00', 'system', 'システム', NULL, 'state-moved', 'state', 'active', 'suspected-compromised', 'R8-0001 乗っ取り', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', NULL),
  ('00000000-0000-0001-ffec-0ffd4466e355', 'fuji', 'c85d3ea0-8b46-4117-87e8-0a3510b9072e', '1', '2026-11-28 12:06:36.437299+00', '5e3a0cc0-33ed-4e06-b355-a79312e3509b', '佐野 遥', 'シティプロモーション課', 'state-moved', 'state', 'active', 'retired', '事業の終了', NULL, NULL),
  ('00000000-0000-0002-ff0d-8c3bc161dc4c', 'nagasaki', '75029361-44eb-463a-a687-8660ff78f2dc', '2', '2026-11-28 12:04:47.379153+00', 'system', 'システム', NULL, 'state-moved', 'state', 'suspected-compromised', 'active', 'R8-0001 乗っ取り（復旧）', 'e1f5c0b9-8941-4392-9288-008850533376', NULL),
  ('00000000-0000-0002-ff2e-23ff94425a75', 'chiyoda', '7df5925a-6ea2-4b68-81db-d3c57e1cb634', '2', '2026-11-28 12:04:57.859271+00', 'system', 'システム', NULL, 'state-moved', 'state', 'suspected-compromised', 'active', 'R8-0001 乗っ取り（復旧）', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', NULL),
  ('00000000-0000-0002-ff64-a5c62042a98c', 'nagasaki', 'a6699849-f8b2-41ad-ba79-3524eee860e5', '2', '2026-11-28 12:05:44.271342+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'state-moved', 'state', 'active', 'suspended', '担当者の異動のため', NULL, NULL),
  ('00000000-0000-0003-ff88-d9e8830f42df', 'chiyoda', '7df5925a-6ea2-4b68-81db-d3c57e1cb634', '3', '2026-11-28 12:04:59.760029+00', 'system', 'システム', NULL, 'state-moved', 'state', 'active', 'suspected-compromised', 'R8-0001 乗っ取り', '109c7a88-804c-46a6-acfc-8ff3a1bc469f', NULL);

insert into account_incident (incident_id, municipality, account_id, open, incident_version) values
  ('109c7a88-804c-46a6-acfc-8ff3a1bc469f', 'chiyoda', '7df5925a-6ea2-4b68-81db-d3c57e1cb634', 'true', '21'),
  ('d2e717fb-4c52-4268-a411-fc5b06b4be82', 'nagasaki', 'd722dd93-7f71-4be1-9865-c6008ddb0ff8', 'true', '2'),
  ('e1f5c0b9-8941-4392-9288-008850533376', 'nagasaki', '75029361-44eb-463a-a687-8660ff78f2dc', 'false', '20');

insert into audit_log (id, municipality, at, actor, actor_name, division, action, object_type, object_id, details) overriding system value values
  ('1', 'ninohe', '2026-11-28 12:03:56.498398+00', 'system', 'システム', NULL, 'account-registered', 'account', '0b1aac3e-2dfb-4df6-b97b-f9b3b8f697c3', '{"account": {"id": "0b1aac3e-2dfb-4df6-b97b-f9b3b8f697c3", "url": "https://www.facebook.com/", "state": "active", "handle": "Ninohe City", "sample": true, "opening": {"policy": [], "stages": [], "profile": "2019-07"}, "version": 0, "platform": "facebook", "changedAt": "2026-11-28T12:03:56.143849Z", "stateSince": "2026-11-28T12:03:56.143849Z", "displayName": "二戸市 (Ninohe City)", "municipality": "ninohe", "registeredAt": "2026-11-28T12:03:56.143849Z", "operatingDivision": "総合政策部情報管理室", "responsiblePerson": "情報管理室長"}}'),
  ('2', 'ninohe', '2026-11-28 12:03:56.714818+00', 'system', 'システム', NULL, 'account-registered', 'account', '432dfe6f-2db1-401b-bed6-a1ada33aabc8', '{"account": {"id": "432dfe6f-2db1-401b-bed6-a1ada33aabc8", "url": "https://www.youtube.com/", "state": "active", "handle": "ninohecity", "sample": true, "opening": {"policy": [], "stages": [], "profile": "2019-07"}, "version": 0, "platform": "youtube", "changedAt": "2026-11-28T12:03:56.674824Z", "stateSince": "2026-11-28T12:03:56.674824Z", "displayName": "二戸市 (ninohecity)", "municipality": "ninohe", "registeredAt": "2026-11-28T12:03:56.674824Z", "operatingDivision": "総合政策部情報管理室", "responsiblePerson": "情報管理室長"}}'),
  ('3', 'nagasaki', '2026-11-28 12:03:56.797674+00', 'system', 'システム', NULL, 'account-registered', 'account', '75029361-44eb-463a-a687-8660ff78f2dc', '{"account": {"id": "75029361-44eb-463a-a687-8660ff78f2dc", "url": "https://x.com/nagasaki_sample_kanko", "state": "active", "handle": "nagasaki_sample_kanko", "sample": true, "opening": {"policy": [], "stages": [], "profile": "2019-03"}, "version": 0, "platform": "x", "changedAt": "2026-11-28T12:03:56.791765Z", "platformId": "1000000000000000001", "stateSince": "2026-11-28T12:03:56.791765Z", "displayName": "長崎市の観光情報（見本）", "municipality": "nagasaki", "registeredAt": "2026-11-28T12:03:56.791765Z", "operatingDivision": "観光政策課", "responsiblePerson": "観光政策課長"}}'),
  ('4', 'nagasaki', '2026-11-28 12:03:57.046649+00', 'system', 'システム', NULL, 'account-registered', 'account', 'a6699849-f8b2-41ad-ba79-3524eee860e5', '{"account": {"id": "a6699849-f8b2-41ad-ba79-3524eee860e5", "url": "https://x.com/nagasaki_sample_bousai", "state": "active", "handle": "nagasaki_sample_bousai", "sample": true, "opening": {"policy": [], "stages": [], "profile": "2019-03"}, "version": 0, "platform": "x", "changedAt": "2026-11-28T12:03:57.006334Z", "platformId": "1000000000000000002", "stateSince": "2026-11-28T12:03:57.006334Z", "displayName": "長崎市の防災情報（見本）", "municipality": "nagasaki", "registeredAt": "2026-11-28T12:03:57.006334Z", "operatingDivision": "防災危機管理室", "responsiblePerson": "防災危機管理室長"}}'),
  ('5', 'nagasaki', '2026-11-28 12:03:57.229467+00', 'system', 'システム', NULL, 'account-registered', 'account', 'd722dd93-7f71-4be1-9865-c6008ddb0ff8', '{"account": {"id": "d722dd93-7f71-4be1-9865-c6008ddb0ff8", "url": "https://www.facebook.com/nagasaki.sample.koho", "state": "active", "handle": "nagasaki.sample.koho", "sample": true, "opening": {"policy": [], "stages": [], "profile": "2019-03"}, "version": 0, "platform": "facebook", "changedAt": "2026-11-28T12:03:57.221897Z", "stateSince": "2026-11-28T12:03:57.221897Z", "displayName": "長崎市広報（見本）", "municipality": "nagasaki", "registeredAt": "2026-11-28T12:03:57.221897Z", "operatingDivision": "広報広聴課", "responsiblePerson": "広報広聴課長"}}'),
  ('6', 'nagasaki', '2026-11-28 12:03:57.356128+00', 'system', 'システム', NULL, 'account-registered', 'account', '69887158-7bdd-4674-b502-c0089e760377', '{"account": {"id": "69887158-7bdd-4674-b502-c0089e760377", "url": "https://www.instagram.com/nagasaki_sample_library/", "state": "active", "handle": "nagasaki_sample_library", "sample": true, "opening": {"policy": [], "stages": [], "profile": "2019-03"}, "version": 0, "platform": "instagram", "changedAt": "2026-11-28T12:03:57.341971Z", "stateSince": "2026-11-28T12:03:57.341971Z", "displayName": "長崎市立図書館（見本）", "municipality": "nagasaki", "registeredAt": "2026-11-28T12:03:57.341971Z", "operatingDivision": "図書館", "responsiblePerson": "図書館長"}}'),
  ('7', 'chiyoda', '2026-11-28 12:03:57.553533+00', 'system', 'システム', NULL, 'account-registered', 'account', '7df5925a-6ea2-4b68-81db-d3c57e1cb634', '{"account": {"id": "7df5925a-6ea2-4b68-81db-d3c57e1cb634", "url": "https://x.com/chiyoda_sample_koho", "state": "active", "handle": "chiyoda_sample_koho", "sample": true, "opening": {"policy": [], "stages": [], "profile": "2013-10"}, "version": 0, "platform": "x", "changedAt": "2026-11-28T12:03:57.519778Z", "platformId": "1000000000000000011", "stateSince": "2026-11-28T12:03:57.519778Z", "displayName": "千代田区広報（見本）", "municipality": "chiyoda", "registeredAt": "2026-11-28T12:03:57.519778Z", "operatingDivision": "政策経営部広報広聴課", "responsiblePerson": "広報広聴課長"}}'),
  ('8', 'chiyoda', '2026-11-28 12:03:57.829769+00', 'system', 'システム', NULL, 'account-registered', 'account', '6302bd19-d325-4b70-a415-10173beaa67a', '{"account": {"id": "6302bd19-d325-4b70-a415-10173beaa67a", "url": "https://x.com/chiyoda_sample_saigai", "state": "active", "handle": "chiyoda_sample_saigai", "sample": true, "opening": {"policy": [], "stages": [], "profile": "2013-10"}, "version": 0, "platform": "x", "changedAt": "2026-11-28T12:03:57.809936Z", "platformId": "1000000000000000012", "stateSince": "2026-11-28T12:03:57.809936Z", "displayName": "千代田区災害情報（見本）", "municipality": "chiyoda", "registeredAt": "2026-11-28T12:03:57.809936Z", "operatingDivision": "政策経営部災害対策・危機管理課", "responsiblePerson": "災害対策・危機管理課長"}}'),
  ('9', 'chiyoda', '2026-11-28 12:03:57.959001+00', 'system', 'システム', NULL, 'account-registered', 'account', '1f544a9d-0f0e-4f0f-9c0c-82bd17a899a4', '{"account": {"id": "1f544a9d-0f0e-4f0f-9c0c-82bd17a899a4", "url": "https://www.youtube.com/@chiyoda_sample_channel", "state": "active", "handle": "chiyoda_sample_channel", "sample": true, "opening": {"policy": [], "stages": [], "profile": "2013-10"}, "version": 0, "platform": "youtube", "changedAt": "2026-11-28T12:03:57.953907Z", "stateSince": "2026-11-28T12:03:57.953907Z", "displayName": "千代田区チャンネル（見本）", "municipality": "chiyoda", "registeredAt": "2026-11-28T12:03:57.953907Z", "operatingDivision": "政策経営部広報広聴課", "responsiblePerson": "広報広聴課長"}}'),
  ('10', 'chiyoda', '2026-11-28 12:03:58.019169+00', 'system', 'システム', NULL, 'account-registered', 'account', '68e26f84-7c9b-49b8-a647-e04ee951a591', '{"account": {"id": "68e26f84-7c9b-49b8-a647-e04ee951a591", "url": "https://www.instagram.com/chiyoda_sample_kanko/", "state": "active", "handle": "chiyoda_sample_kanko", "sample": true, "opening": {"policy": [], "stages": [], "profile": "2013-10"}, "version": 0, "platform": "instagram", "changedAt": "2026-11-28T12:03:58.002090Z", "stateSince": "2026-11-28T12:03:58.002090Z", "displayName": "千代田区の観光（見本）", "municipality": "chiyoda", "registeredAt": "2026-11-28T12:03:58.002090Z", "operatingDivision": "商工観光課", "responsiblePerson": "商工観光課長"}}'),
  ('11', 'fuji', '2026-11-28 12:03:58.12334+00', 'system', 'システム', NULL, 'account-registered', 'account', '4f3ff106-8840-413d-86e8-f776a2c0c2c1', '{"account": {"id": "4f3ff106-8840-413d-86e8-f776a2c0c2c1", "url": "https://www.instagram.com/fuji_sample_citypro/", "state": "active", "handle": "fuji_sample_citypro", "sample": true, "opening": {"policy": [], "stages": [], "profile": "2017-04"}, "version": 0, "platform": "instagram", "changedAt": "2026-11-28T12:03:58.078483Z", "stateSince": "2026-11-28T12:03:58.078483Z", "displayName": "富士市シティプロモーション（見本）", "municipality": "fuji", "registeredAt": "2026-11-28T12:03:58.078483Z", "operatingDivision": "シティプロモーション課", "responsiblePerson": "シティプロモーション課長"}}'),
  ('12', 'fuji', '2026-11-28 12:03:58.294088+00', 'system', 'システム', NULL, 'account-registered', 'account', '33db71a1-befd-4f5b-9894-495f31fbf050', '{"account": {"id": "33db71a1-befd-4f5b-9894-495f31fbf050", "url": "https://x.com/fuji_sample_bousai", "state": "active", "handle": "fuji_sample_bousai", "sample": true, "opening": {"policy": [], "stages": [], "profile": "2017-04"}, "version": 0, "platform": "x", "changedAt": "2026-11-28T12:03:58.288721Z", "platformId": "1000000000000000021", "stateSince": "2026-11-28T12:03:58.288721Z", "displayName": "富士市防災（見本）", "municipality": "fuji", "registeredAt": "2026-11-28T12:03:58.288721Z", "operatingDivision": "防災危機管理課", "responsiblePerson": "防災危機管理課長"}}'),
  ('13', 'fuji', '2026-11-28 12:03:58.395668+00', 'system', 'システム', NULL, 'account-registered', 'account', 'c85d3ea0-8b46-4117-87e8-0a3510b9072e', '{"account": {"id": "c85d3ea0-8b46-4117-87e8-0a3510b9072e", "url": "https://page.line.me/fuji_sample_line", "state": "active", "handle": "fuji_sample_line", "sample": true, "opening": {"policy": [], "stages": [], "profile": "2017-04"}, "version": 0, "platform": "line", "changedAt": "2026-11-28T12:03:58.390603Z", "stateSince": "2026-11-28T12:03:58.390603Z", "displayName": "富士市LINE（見本）", "municipality": "fuji", "registeredAt": "2026-11-28T12:03:58.390603Z", "operatingDivision": "広報広聴課", "responsiblePerson": "広報広聴課長"}}'),
  ('14', 'fuji', '2026-11-28 12:03:58.486898+00', 'system', 'システム', NULL, 'account-registered', 'account', 'cad48089-d9ff-4be3-95de-f8ec13a1bac9', '{"account": {"id": "cad48089-d9ff-4be3-95de-f8ec13a1bac9", "url": "https://www.facebook.com/fuji.sample.kanko", "state": "active", "handle": "fuji.sample.kanko", "sample": true, "opening": {"policy": [], "stages": [], "profile": "2017-04"}, "version": 0, "platform": "facebook", "changedAt": "2026-11-28T12:03:58.462124Z", "stateSince": "2026-11-28T12:03:58.462124Z", "displayName": "富士市の観光（見本）", "municipality": "fuji", "registeredAt": "2026-11-28T12:03:58.462124Z", "operatingDivision": "交流観光課", "responsiblePerson": "交流観光課長"}}'),
  ('15', 'nagasaki', '2026-11-28 12:04:33.332541+00', 'system', 'システム', NULL, 'account-state-moved', 'account', '75029361-44eb-463a-a687-8660ff78f2dc', '{"to": "suspected-compromised", "from": "active", "reason": "R8-0001 乗っ取り", "incident": "e1f5c0b9-8941-4392-9288-008850533376"}'),
  ('16', 'nagasaki', '2026-11-28 12:04:47.400319+00', 'system', 'システム', NULL, 'account-state-moved', 'account', '75029361-44eb-463a-a687-8660ff78f2dc', '{"to": "active", "from": "suspected-compromised", "reason": "R8-0001 乗っ取り（復旧）", "incident": "e1f5c0b9-8941-4392-9288-008850533376"}'),
  ('17', 'nagasaki', '2026-11-28 12:04:47.881339+00', 'system', 'システム', NULL, 'account-state-moved', 'account', 'd722dd93-7f71-4be1-9865-c6008ddb0ff8', '{"to": "suspected-compromised", "from": "active", "reason": "R8-0002 乗っ取り", "incident": "d2e717fb-4c52-4268-a411-fc5b06b4be82"}'),
  ('18', 'chiyoda', '2026-11-28 12:04:53.797147+00', 'system', 'システム', NULL, 'account-state-moved', 'account', '7df5925a-6ea2-4b68-81db-d3c57e1cb634', '{"to": "suspected-compromised", "from": "active", "reason": "R8-0001 乗っ取り", "incident": "109c7a88-804c-46a6-acfc-8ff3a1bc469f"}'),
  ('19', 'chiyoda', '2026-11-28 12:04:57.866879+00', 'system', 'システム', NULL, 'account-state-moved', 'account', '7df5925a-6ea2-4b68-81db-d3c57e1cb634', '{"to": "active", "from": "suspected-compromised", "reason": "R8-0001 乗っ取り（復旧）", "incident": "109c7a88-804c-46a6-acfc-8ff3a1bc469f"}'),
  ('20', 'chiyoda', '2026-11-28 12:04:59.791163+00', 'system', 'システム', NULL, 'account-state-moved', 'account', '7df5925a-6ea2-4b68-81db-d3c57e1cb634', '{"to": "suspected-compromised", "from": "active", "reason": "R8-0001 乗っ取り", "incident": "109c7a88-804c-46a6-acfc-8ff3a1bc469f"}'),
  ('21', 'nagasaki', '2026-11-28 12:05:00.373751+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'account-changed', 'account', 'a6699849-f8b2-41ad-ba79-3524eee860e5', '{"changes": [{"after": "長崎市の防災情報（見本）（新）", "field": "displayName", "before": "長崎市の防災情報（見本）"}, {"after": "松尾 直子", "field": "responsiblePerson", "before": "防災危機管理室長"}]}'),
  ('22', 'nagasaki', '2026-11-28 12:05:44.292975+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'account-state-moved', 'account', 'a6699849-f8b2-41ad-ba79-3524eee860e5', '{"to": "suspended", "from": "active", "reason": "担当者の異動のため"}'),
  ('23', 'nagasaki', '2026-11-28 12:06:09.784629+00', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '田中 美咲', '広報広聴課', 'account-registered', 'account', 'd96329c9-3f2b-4982-93a4-5b3b270545f1', '{"account": {"id": "d96329c9-3f2b-4982-93a4-5b3b270545f1", "url": "https://x.com/nagasaki_matsuri", "state": "active", "handle": "nagasaki_matsuri", "sample": false, "opening": {"policy": [{"id": "PURPOSE", "open": true, "label": {"en": "Purpose", "ja": "運用の目的"}, "value": "行事の案内"}, {"id": "CONTENT", "open": true, "label": {"en": "Information to be posted", "ja": "発信する情報"}, "value": "行事の日時"}, {"id": "REPLY_POLICY", "open": true, "label": {"en": "Reply policy", "ja": "返信の方針"}, "value": "返信しない"}], "stages": [{"id": "POLICY", "on": "2026-11-02", "cite": "ガイドライン4(1)", "forms": [{"en": "Operation policy (別記様式1)", "ja": "運用ポリシー（別記様式1）"}], "owner": {"en": "Division head", "ja": "所属長"}, "title": {"en": "Write the operation policy", "ja": "運用ポリシーの策定"}, "clause": "NGS-4.1", "reference": "広報第12号"}, {"id": "APPLICATION", "on": "2026-11-02", "cite": "ガイドライン4(2)", "forms": [{"en": "Application to use social media (別記様式2)", "ja": "ソーシャルメディア利用申請書（別記様式2）"}, {"en": "Operation policy (別記様式1)", "ja": "運用ポリシー（別記様式1）"}], "owner": {"en": "Division head", "ja": "所属長"}, "title": {"en": "File the application", "ja": "利用申請書の提出"}, "clause": "NGS-4.2", "reference": "広報第12号"}, {"id": "PERMISSION", "on": "2026-11-02", "cite": "ガイドライン4(2)", "forms": [], "owner": {"en": "Head, Public Relations Division", "ja": "広報広聴課長"}, "title": {"en": "Permission by the head of public relations", "ja": "広報広聴課長の許可"}, "clause": "NGS-4.2", "reference": "広報第12号"}, {"id": "PUBLICATION", "on": "2026-11-28", "cite": "ガイドライン6(1)ア", "forms": [], "owner": {"en": "Head, Public Relations Division", "ja": "広報広聴課長"}, "title": {"en": "Publish on the city''s web site", "ja": "市ホームページへの掲載"}, "clause": "NGS-6.1a"}], "profile": "2019-03"}, "version": 0, "platform": "x", "changedAt": "2026-11-28T12:06:09.710095Z", "platformId": "1234567890", "stateSince": "2026-11-28T12:06:09.710095Z", "displayName": "長崎のまつり", "municipality": "nagasaki", "registeredAt": "2026-11-28T12:06:09.710095Z", "operatingDivision": "観光政策課", "responsiblePerson": "松尾 直子"}}'),
  ('24', 'fuji', '2026-11-28 12:06:36.547645+00', '5e3a0cc0-33ed-4e06-b355-a79312e3509b', '佐野 遥', 'シティプロモーション課', 'account-state-moved', 'account', 'c85d3ea0-8b46-4117-87e8-0a3510b9072e', '{"to": "retired", "from": "active", "reason": "事業の終了", "closing": {"rule": {"cite": "運用指針「(2)アカウントの削除(退会)」", "clause": "FJI-11.2"}, "stages": [{"id": "CLOSING_DECISION", "on": "2026-11-02", "cite": "運用指針「(2)アカウントの削除(退会)」", "forms": [], "owner": {"en": "Division head", "ja": "所属長"}, "title": {"en": "Decide to delete", "ja": "削除（退会）の判断"}, "clause": "FJI-11.2", "reference": "広報第12号"}, {"id": "NOTICE_PERIOD", "on": "2026-11-02", "cite": "運用指針「(4)アカウントの削除(退会)の方法」", "forms": [], "owner": {"en": "Division head", "ja": "所属長"}, "title": {"en": "Give notice", "ja": "削除の周知"}, "clause": "FJI-11.4", "reference": "広報第12号"}, {"id": "UNPUBLISH", "on": "2026-11-28", "forms": [], "owner": {"en": "Head, City Promotion Division", "ja": "シティプロモーション課長"}, "title": {"en": "Update the list of official accounts", "ja": "公式アカウント一覧の更新"}}], "profile": "2017-04", "decidedBy": {"en": "Division head", "ja": "所属長"}}}');
select setval(pg_get_serial_sequence('audit_log', 'id'), 24, true);

insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) values
  ('1', '0.1', 'platform', 'SQL', 'db/platform/V0_1__platform.sql', '-595479514', 'account', '2026-11-28 12:03:32.503287', '206', 'true'),
  ('2', '1', 'accounts', 'SQL', 'db/migration/V1__accounts.sql', '743430689', 'account', '2026-11-28 12:03:32.89813', '130', 'true'),
  ('3', '2', 'opening and closing', 'SQL', 'db/migration/V2__opening_and_closing.sql', '-1734152063', 'account', '2026-11-28 12:03:33.16913', '40', 'true');

insert into idempotency (municipality, subject, key, request_hash, status, location, etag, body, created_at) values
  ('nagasaki', 'fb7c05e1-c6cb-47c2-b431-46d51b1fa870', '630e29c7-720e-4849-a9c9-1cb9ea9d637c', '678c0ec900ba4a36a2711053895ec9ad087ab7ae64a67b52ee3d5194d3920a2a', '201', '/api/v1/accounts/d96329c9-3f2b-4982-93a4-5b3b270545f1', 'v0', '{"id":"d96329c9-3f2b-4982-93a4-5b3b270545f1","municipality":"nagasaki","platform":"x","handle":"nagasaki_matsuri","platformId":"1234567890","url":"https://x.com/nagasaki_matsuri","displayName":"長崎のまつり","operatingDivision":"観光政策課","responsiblePerson":"松尾 直子","state":"active","stateSince":"2026-11-28T12:06:09.710095Z","sample":false,"version":0,"registeredAt":"2026-11-28T12:06:09.710095Z","changedAt":"2026-11-28T12:06:09.710095Z","opening":{"profile":"2019-03","stages":[{"id":"POLICY","title":{"ja":"運用ポリシーの策定","en":"Write the operation policy"},"owner":{"ja":"所属長","en":"Division head"},"clause":"NGS-4.1","cite":"ガイドライン4(1)","forms":[{"ja":"運用ポリシー（別記様式1）","en":"Operation policy (別記様式1)"}],"on":"2026-11-02","reference":"広報第12号"},{"id":"APPLICATION","title":{"ja":"利用申請書の提出","en":"File the application"},"owner":{"ja":"所属長","en":"Division head"},"clause":"NGS-4.2","cite":"ガイドライン4(2)","forms":[{"ja":"ソーシャルメディア利用申請書（別記様式2）","en":"Application to use social media (別記様式2)"},{"ja":"運用ポリシー（別記様式1）","en":"Operation policy (別記様式1)"}],"on":"2026-11-02","reference":"広報第12号"},{"id":"PERMISSION","title":{"ja":"広報広聴課長の許可","en":"Permission by the head of public relations"},"owner":{"ja":"広報広聴課長","en":"Head, Public Relations Division"},"clause":"NGS-4.2","cite":"ガイドライン4(2)","forms":[],"on":"2026-11-02","reference":"広報第12号"},{"id":"PUBLICATION","title":{"ja":"市ホームページへの掲載","en":"Publish on the city''s web site"},"owner":{"ja":"広報広聴課長","en":"Head, Public Relations Division"},"clause":"NGS-6.1a","cite":"ガイドライン6(1)ア","forms":[],"on":"2026-11-28"}],"policy":[{"id":"PURPOSE","label":{"ja":"運用の目的","en":"Purpose"},"value":"行事の案内","open":true},{"id":"CONTENT","label":{"ja":"発信する情報","en":"Information to be posted"},"value":"行事の日時","open":true},{"id":"REPLY_POLICY","label":{"ja":"返信の方針","en":"Reply policy"},"value":"返信しない","open":true}]}}', '2026-11-28 12:06:09.67223+00');

insert into inbox (event_id, received_at) values
  ('019a0e56-78f9-4e80-87bb-3d811b7f15df', '2026-11-28 12:04:32.907224+00'),
  ('02077280-7ca6-44b2-86af-12911d4b966e', '2026-11-28 12:04:51.632175+00'),
  ('17d058ed-60df-4195-8b7d-20637ab938b1', '2026-11-28 12:04:51.260369+00'),
  ('19730ac0-5803-48d1-9972-0344fbcc401a', '2026-11-28 12:06:38.429793+00'),
  ('1fb4b683-056e-4817-82b2-3bbfe3345570', '2026-11-28 12:04:47.789953+00'),
  ('471e2a37-3359-45fd-a785-9fdb0a5da36f', '2026-11-28 12:04:39.529553+00'),
  ('49cb7a84-4f8c-484f-824f-4192484ac41a', '2026-11-28 12:04:53.732438+00'),
  ('4f3a80aa-1d7f-4959-9d6f-e9ad3a82c04e', '2026-11-28 12:04:59.646884+00'),
  ('51fbac08-70f4-4f7c-9906-8e0070241cb3', '2026-11-28 12:04:58.724471+00'),
  ('530b40a3-b223-4c24-97ea-e683ce5c3fea', '2026-11-28 12:04:47.087202+00'),
  ('8ff51eb6-74fa-4c57-bd0b-c5f7ece32bf6', '2026-11-28 12:04:52.668163+00'),
  ('9270968a-689d-4043-a179-4bcbfffca4d4', '2026-11-28 12:04:54.34149+00'),
  ('9952939b-6d4a-47cc-8c74-3e10bfcdc4d7', '2026-11-28 12:04:47.555959+00'),
  ('a0742fae-34bc-4fea-8e9d-d10174eb6a61', '2026-11-28 12:04:57.842585+00'),
  ('a0f6a098-a034-430c-ba86-fd31a1a1f656', '2026-11-28 12:04:46.700967+00'),
  ('adc04ee0-d634-4059-ba9c-d8fce36275d8', '2026-11-28 12:04:57.673474+00'),
  ('bce5cf6b-0a78-45b3-9407-bfad90642e55', '2026-11-28 12:04:58.898184+00'),
  ('bdbfbe38-665e-4933-af29-17515ad2b4e3', '2026-11-28 12:04:59.250762+00'),
  ('d595c825-42a3-41ec-aa24-fa3284a42d04', '2026-11-28 12:04:49.001659+00'),
  ('d63d5998-244e-4ba4-ac65-4510cc7e0fc2', '2026-11-28 12:04:50.895663+00'),
  ('e4273699-f243-4e6e-af91-6d1b861611bf', '2026-11-28 12:04:45.632729+00');
select setval(pg_get_serial_sequence('outbox', 'id'), 24, true);

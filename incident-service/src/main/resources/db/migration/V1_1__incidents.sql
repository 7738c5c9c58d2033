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

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

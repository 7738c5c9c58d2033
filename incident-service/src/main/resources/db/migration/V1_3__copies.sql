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

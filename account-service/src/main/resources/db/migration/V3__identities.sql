-- What accounts were called before, and which account took the place of one that ended.

alter table account
  alter column url drop not null,
  add column former text not null default '[]' check (former is json array),
  add column named_on date,
  add column successor_id uuid references account;

-- One account per address, id or handle of a platform is the register's to see to: what is the same depends on the
-- platform and the server, and names that anybody may choose are no handles.
alter table account drop constraint account_handle;
create index account_handle on account (municipality, platform, handle_key);

create table unused_platform (
  municipality text not null,
  platform text not null,
  noted_on date not null,
  note text not null,
  noted_by text not null,
  primary key (municipality, platform)
);

-- Our own copy of fakes that were confirmed, and of the notices about incidents.
create table known_fake (
  incident_id uuid not null,
  municipality text not null,
  -- Its address or handle, as it was reported.
  named text not null,
  platform text,
  -- Whether the incident is about it; else the report links to it.
  as_account boolean not null,
  -- When the incident was confirmed; null while it is not, or no longer.
  since timestamptz,
  gone boolean not null default false,
  incident_version bigint not null default 0,
  primary key (incident_id, named)
);
create index known_fake_list on known_fake (municipality);

create table incident_notice (
  notice_id uuid primary key,
  municipality text not null,
  incident_id uuid not null,
  title text not null,
  path text not null,
  published_at timestamptz not null,
  revision integer not null,
  withdrawn boolean not null
);
create index incident_notice_list on incident_notice (municipality, incident_id);

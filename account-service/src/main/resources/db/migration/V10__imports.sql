-- Lists that were uploaded, and what became of them.

-- An entry that was taken back: its row and history stay, and its handle is free again.
alter table account add column withdrawn_at timestamptz;
alter table account drop constraint if exists account_platform_id;
create unique index account_platform_id on account (municipality, platform, platform_id) where withdrawn_at is null;

create table account_import (
  id uuid primary key,
  municipality text not null,
  file_name text not null,
  -- The file as it was sent; null once it was imported: the register has what was chosen of it.
  content bytea check (octet_length(content) <= 1048576),
  choices text not null check (choices is json),
  state text not null check (state in ('OPEN', 'DONE', 'UNDONE')),
  created_by text not null,
  created_by_name text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accounts text check (accounts is json),
  done_at timestamptz,
  undone_at timestamptz,
  undone_by_name text,
  undone_reason text,
  version bigint not null
);
create index account_import_list on account_import (municipality, created_at, id);
create index account_import_expired on account_import (expires_at) where state = 'OPEN';

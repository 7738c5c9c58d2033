-- Accounts that are watched by what their platform lets everybody read.
create table account_watch (
  account_id uuid primary key references account,
  municipality text not null,
  source text not null check (source in ('YOUTUBE', 'MASTODON', 'BLUESKY', 'FEED')),
  address text not null,
  back_link text,
  watching boolean not null,
  -- What it looked like when it was last read, and what the servers say by which they know it again.
  profile text check (profile is json object),
  validators text not null default '{}' check (validators is json object),
  next_at timestamptz not null,
  lease uuid,
  leased_until timestamptz,
  misses integer not null default 0,
  problem text,
  tried_at timestamptz,
  read_at timestamptz,
  changed_at timestamptz not null,
  changed_by text not null,
  version bigint not null
);
create index account_watch_due on account_watch (municipality, next_at) where watching;

create table watched_post (
  account_id uuid not null references account,
  municipality text not null,
  post_id text not null,
  at timestamptz not null,
  url text,
  text text not null,
  primary key (account_id, post_id)
);
create index watched_post_list on watched_post (municipality, account_id, at desc, post_id);

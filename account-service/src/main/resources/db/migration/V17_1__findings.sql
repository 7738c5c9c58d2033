-- What was noticed about an account, until somebody deals with it.
create table finding (
  id uuid primary key,
  municipality text not null,
  account_id uuid not null references account,
  kind text not null,
  state text not null check (state in ('OPEN', 'REPORTED', 'EXPLAINED', 'ENDED')),
  found_at timestamptz not null,
  was text,
  is_now text,
  handled_at timestamptz,
  handled_by text,
  explanation text,
  incident text,
  version bigint not null
);
-- One of a kind is open about an account, whichever replica noticed it.
create unique index finding_open on finding (account_id, kind) where state = 'OPEN';
create index finding_list on finding (municipality, found_at, id);
create index finding_of_account on finding (municipality, account_id, found_at);

create table finding_post (
  finding_id uuid not null references finding,
  municipality text not null,
  post_id text not null,
  at timestamptz not null,
  url text,
  text text not null,
  primary key (finding_id, post_id)
);

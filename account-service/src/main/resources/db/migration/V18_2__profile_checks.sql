-- What the page of an account on its platform showed when somebody looked.
create table account_profile_check (
  id uuid primary key,
  municipality text not null,
  account_id uuid not null references account,
  checked_on date not null,
  items text not null check (items is json array),
  verified text not null check (verified in ('OBTAINED', 'NOT_OFFERED', 'NOT_OBTAINED')),
  verified_reason text not null,
  picture_hash text,
  recheck_on date not null,
  at timestamptz not null,
  actor_name text not null
);
create index account_profile_check_of_account on account_profile_check (municipality, account_id, at desc);

create table account_profile_picture (
  check_id uuid primary key references account_profile_check,
  municipality text not null,
  content bytea not null check (octet_length(content) between 1 and 1048576),
  media_type text not null check (media_type in ('image/png', 'image/jpeg'))
);

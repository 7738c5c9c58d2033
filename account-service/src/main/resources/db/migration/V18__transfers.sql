-- Accounts that pass from one division to another, by the acts of those who answer for them.
create table account_transfer (
  id uuid primary key,
  municipality text not null,
  account_id uuid not null references account,
  from_division text not null,
  to_division text not null,
  state text not null check (state in ('ASKED', 'DECIDED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  reason text not null,
  clause text,
  asked_by_name text not null,
  asked_at timestamptz not null,
  decided_by_name text,
  decided_at timestamptz,
  ended_by_name text,
  ended_at timestamptz,
  answer text,
  version bigint not null
);
create unique index account_transfer_open on account_transfer (account_id) where state in ('ASKED', 'DECIDED');
create index account_transfer_of_account on account_transfer (municipality, account_id, asked_at);

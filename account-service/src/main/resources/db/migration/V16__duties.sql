-- What people have to do about the register until a day, asked for by the rooms that know of it.
create table duty (
  id uuid primary key,
  municipality text not null,
  kind text not null,
  -- What it is about; with the kind it says which duty it is.
  subject uuid not null,
  account_id uuid references account,
  title text not null,
  owner text not null check (owner in ('pr', 'it', 'head', 'staff')),
  division text,
  path text not null,
  state text not null check (state in ('OPEN', 'DONE', 'WITHDRAWN')),
  asked_at timestamptz not null,
  due_at timestamptz not null,
  -- When it is told next that it is due; nobody is told of what has ended.
  tell_at timestamptz,
  times int not null,
  ended_at timestamptz,
  ended_by text,
  outcome text,
  constraint duty_told_while_open check ((state = 'OPEN') = (tell_at is not null)),
  constraint duty_ended check ((state = 'OPEN') = (ended_at is null))
);
create unique index duty_open on duty (municipality, kind, subject) where state = 'OPEN';
create index duty_tell on duty (municipality, tell_at) where state = 'OPEN';
create index duty_list on duty (municipality, state, due_at);
create index duty_account on duty (account_id);

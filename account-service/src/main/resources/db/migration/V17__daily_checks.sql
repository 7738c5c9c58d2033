-- How often somebody looks at an account that no program may read; where nothing stands, the setting of the platform
-- holds.
create table account_check_plan (
  account_id uuid primary key references account,
  municipality text not null,
  rhythm text not null check (rhythm in ('DAILY', 'WEEKDAYS', 'WEEKLY', 'NONE')),
  reason text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  version bigint not null
);
create index account_check_plan_list on account_check_plan (municipality);

-- One row for each day on which an account was to be looked at, or was.
create table account_check (
  account_id uuid not null references account,
  municipality text not null,
  day date not null,
  due_at timestamptz not null,
  outcome text check (outcome in ('FINE', 'ODD')),
  checked_at timestamptz,
  actor text,
  actor_name text,
  missed_at timestamptz,
  primary key (account_id, day),
  check ((outcome is null) = (checked_at is null))
);
create index account_check_days on account_check (municipality, day);
create index account_check_open on account_check (municipality, due_at) where outcome is null and missed_at is null;

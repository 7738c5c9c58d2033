-- Applications about accounts: to open one, to change its policy, to close it.

create table account_application (
  id uuid primary key,
  municipality text not null,
  kind text not null check (kind in ('OPENING', 'POLICY_CHANGE', 'CLOSING')),
  state text not null check (state in ('DRAFT', 'FILED', 'RETURNED', 'REFUSED', 'WITHDRAWN', 'DONE')),
  division text not null,
  -- Whether PR orders it, rather than the division applying (FJI-11.2).
  ordered boolean not null,
  -- The account that it is about; of an opening, once it is registered.
  account_id uuid references account,
  guideline text not null,
  content text not null check (content is json object),
  stages text not null check (stages is json array),
  drafted_by_name text not null,
  drafted_at timestamptz not null,
  filed_by_name text,
  filed_at timestamptz,
  changed_at timestamptz not null,
  version bigint not null
);
create index account_application_list on account_application (municipality, changed_at desc, id);
create index account_application_account on account_application (municipality, account_id);

-- What happened to it, with what stood in it when it was filed.
create table account_application_line (
  id uuid primary key,
  municipality text not null,
  application_id uuid not null references account_application,
  application_version bigint not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  division text,
  action text not null,
  stage text,
  words text,
  content text check (content is json object)
);
create index account_application_line_list
  on account_application_line (municipality, application_id, application_version);
create trigger account_application_line_append_only before update or delete or truncate on account_application_line
  for each statement execute function refuse_change();

-- Accounts of which it is announced that they will be closed (FJI-11.4).
create table account_closing_notice (
  account_id uuid primary key references account,
  municipality text not null,
  announced_on date not null,
  closes_on date not null
);
create index account_closing_notice_list on account_closing_notice (municipality);

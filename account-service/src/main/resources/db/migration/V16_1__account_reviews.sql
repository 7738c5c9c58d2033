-- What is looked at again and again, by account: when next, and what came of it each time.
create table review_schedule (
  id uuid primary key,
  municipality text not null,
  account_id uuid not null references account,
  review text not null,
  next_on date not null,
  -- Which time of whom was asked last, so that a sweep asks nothing twice.
  asked text,
  version bigint not null,
  unique (account_id, review)
);
create index review_schedule_list on review_schedule (municipality);

create table review_outcome (
  id uuid primary key,
  municipality text not null,
  account_id uuid not null references account,
  review text not null,
  reviewed_on date not null,
  result text not null check (result in ('KEEP', 'IMPROVE', 'SUSPEND', 'CLOSE')),
  words text not null,
  improvement text not null,
  criterion text,
  evidence text not null,
  figure numeric(15, 2),
  last_post_on date,
  next_on date not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null
);
create index review_outcome_list on review_outcome (municipality, account_id, reviewed_on desc);
create trigger review_outcome_append_only before update or delete or truncate on review_outcome
  for each statement execute function refuse_change();

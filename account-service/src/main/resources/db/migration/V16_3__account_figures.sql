-- Figures of accounts from the files that platforms give out: one a day.
create table account_figure (
  municipality text not null,
  account_id uuid not null references account,
  review text not null,
  day date not null,
  figure numeric(15, 2) not null,
  file_name text not null,
  at timestamptz not null,
  actor_name text not null,
  primary key (account_id, review, day)
);

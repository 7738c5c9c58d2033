-- Accounts of other bodies in projects of the municipality: known, and never official.
create table reference_account (
  id uuid primary key,
  municipality text not null,
  platform text not null,
  handle text not null,
  url text,
  display_name text not null,
  body text not null,
  project text not null,
  listed_on date not null,
  listed_by text not null
);
create index reference_account_list on reference_account (municipality, body);

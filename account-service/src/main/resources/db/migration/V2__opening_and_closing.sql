-- How an account was opened and how it ended, in the words the guideline had then.
-- Null for entries that are older than these records.

alter table account
  add column opening text check (opening is json),
  add column closing text check (closing is json);

alter table account_history add column stage text check (stage is json);

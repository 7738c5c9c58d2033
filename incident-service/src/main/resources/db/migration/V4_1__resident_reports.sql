-- What residents report of suspicious accounts, until PR has looked at it. It is no incident before that.

create table resident_report (
  id uuid primary key,
  municipality text not null,
  -- What the reporter is told. It counts nothing, so that nobody learns from it whether others reported.
  receipt text not null,
  -- Made with the empty form, so that sending it twice reports once.
  form_key text not null,
  -- A keyed sum of the address it came from; erased after some days.
  sender text,
  account text not null,
  -- The same for all reports about one account.
  account_key text not null,
  note text not null,
  received_at timestamptz not null,
  state text not null check (state in ('OPEN', 'ACCEPTED', 'DISMISSED')),
  incident_id uuid,
  decided_by_name text,
  decided_at timestamptz,
  reason text,
  unique (municipality, receipt),
  unique (municipality, form_key)
);
create index resident_report_waiting on resident_report (municipality, account_key, received_at) where state = 'OPEN';
create index resident_report_received on resident_report (municipality, received_at);
create index resident_report_decided on resident_report (municipality, account_key, decided_at) where state <> 'OPEN';
create index resident_report_sender on resident_report (received_at) where sender is not null;

-- Prize campaigns that began, as the register tells of them: one row for each account of each.
create table campaign_copy (
  campaign_id uuid not null,
  account_id uuid not null,
  municipality text not null,
  title text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  warning text not null,
  primary key (campaign_id, account_id)
);
create index campaign_copy_account on campaign_copy (municipality, account_id, ends_at);

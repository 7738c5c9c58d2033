-- Each municipality's list of official accounts as it was last signed, so that all replicas serve the same bytes.

create table signed_list (
  municipality text primary key,
  sequence bigint not null,
  content_sum text not null,
  key_id text not null,
  generated_at timestamptz not null,
  expires timestamptz not null,
  document text not null check (document is json)
);

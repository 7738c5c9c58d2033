-- Who is told. Nobody is deleted: a contact retires.
create table contact (
  id uuid primary key,
  municipality text not null,
  role text not null check (role in ('PR', 'IT', 'HEAD')),
  seat text not null check (seat in ('MAILBOX', 'HEAD', 'DUTY', 'ADMINISTRATOR')),
  division text,
  name text not null,
  address text not null check (address = lower(address)),
  channel text not null check (channel in ('EMAIL')),
  english boolean not null,
  sample boolean not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  version bigint not null
);
create unique index contact_once
  on contact (municipality, role, seat, coalesce(division, ''), channel, address) where retired_at is null;
create index contact_list on contact (municipality, created_at, id);

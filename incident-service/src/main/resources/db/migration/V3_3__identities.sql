-- What accounts were called before; accounts of apps and the like have no address.
alter table known_account
  alter column url drop not null,
  add column former text not null default '[]' check (former is json array);

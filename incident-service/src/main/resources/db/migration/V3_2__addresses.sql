-- Which account an address names is decided by the profile library from the register's own columns,
-- no longer by a key that only this service could make.

alter table known_account drop column url_key;

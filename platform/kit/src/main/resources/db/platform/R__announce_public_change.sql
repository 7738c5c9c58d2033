-- Tells every replica whose public side has changed; triggers on the tables that residents see call it.

create or replace function announce_public_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('yagura_public', coalesce(new.municipality, old.municipality));
  return null;
end $$;

-- All that the notices for residents show.

create or replace trigger notice_public_side after insert or update or delete on notice
  for each row execute function announce_public_change();
create or replace trigger notice_revision_public_side after insert or update or delete on notice_revision
  for each row execute function announce_public_change();

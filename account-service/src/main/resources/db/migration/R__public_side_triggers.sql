-- All that the list, the check, the signed list and the open data show.

create or replace trigger account_public after insert or update or delete on account
  for each row execute function announce_public_change();
create or replace trigger account_incident_public after insert or update or delete on account_incident
  for each row execute function announce_public_change();
create or replace trigger unused_platform_public after insert or update or delete on unused_platform
  for each row execute function announce_public_change();
create or replace trigger known_fake_public after insert or update or delete on known_fake
  for each row execute function announce_public_change();
create or replace trigger incident_notice_public after insert or update or delete on incident_notice
  for each row execute function announce_public_change();
create or replace trigger account_closing_notice_public after insert or update or delete on account_closing_notice
  for each row execute function announce_public_change();
create or replace trigger campaign_public after insert or update or delete on campaign
  for each row execute function announce_public_change();
create or replace trigger reference_account_public after insert or update or delete on reference_account
  for each row execute function announce_public_change();

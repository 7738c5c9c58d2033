-- The person who reported hears of the receipt and the outcome.
alter table alert drop constraint alert_kind_check;
alter table alert add constraint alert_kind_check
  check (kind in ('ALARM', 'REMINDER', 'ALL_CLEAR', 'ESCALATION', 'RECEIPT', 'OUTCOME'));
alter table alert drop constraint alert_role_check;
alter table alert add constraint alert_role_check check (role in ('PR', 'IT', 'HEAD', 'REPORTER'));

-- A duty list has days: both inclusive, in Asia/Tokyo; null is open. One person may have several turns.
alter table contact add column duty_from date;
alter table contact add column duty_until date;
alter table contact add constraint contact_duty_order check (duty_until >= duty_from);
drop index contact_once;
create unique index contact_once on contact (municipality, role, seat, coalesce(division, ''), channel, address,
  coalesce(duty_from, '-infinity'), coalesce(duty_until, 'infinity')) where retired_at is null;

-- What the pages ask for.
create index alert_confirmed on alert (municipality, confirmed_at desc) where state = 'CONFIRMED';
create index incident_copy_number on incident_copy (municipality, number);
create index watch_open on watch (municipality, due_at) where phase = 'OPEN';

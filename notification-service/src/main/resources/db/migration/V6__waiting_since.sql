-- Since when an alert waits to leave: since it was planned, or since somebody sent it again.

alter table alert add column waiting_since timestamptz;
update alert set waiting_since = planned_at;
alter table alert alter column waiting_since set not null;
drop index alert_unsent_since;
create index alert_unsent_since on alert (waiting_since) where state in ('PLANNED', 'FAILED', 'SENDING');

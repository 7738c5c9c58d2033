-- Somebody is told that something promised or planned was not done in time.
alter table alert drop constraint alert_kind_check;
alter table alert add constraint alert_kind_check
  check (kind in ('ALARM', 'REMINDER', 'REQUEST', 'DUTY', 'ALL_CLEAR', 'ESCALATION', 'RECEIPT',
    'OUTCOME'));

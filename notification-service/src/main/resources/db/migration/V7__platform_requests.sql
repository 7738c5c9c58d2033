-- Whoever asked a platform for something hears that it has not answered.
alter table alert drop constraint alert_kind_check;
alter table alert add constraint alert_kind_check
  check (kind in ('ALARM', 'REMINDER', 'REQUEST', 'ALL_CLEAR', 'ESCALATION', 'RECEIPT', 'OUTCOME'));

-- A division is asked to check an account that shares a key with a hijacked one.
alter table alert drop constraint alert_kind_check;
alter table alert add constraint alert_kind_check
  check (kind in ('ALARM', 'REMINDER', 'REQUEST', 'DUTY', 'CHECK', 'ALL_CLEAR', 'ESCALATION',
    'RECEIPT', 'OUTCOME'));

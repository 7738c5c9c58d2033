-- Whatever is told of a drill says that it is one, and the players hear of what happens in it.
alter table incident_copy add column drill boolean not null default false;
alter table alert drop constraint alert_kind_check;
alter table alert add constraint alert_kind_check
  check (kind in ('ALARM', 'REMINDER', 'REQUEST', 'DUTY', 'INJECT', 'ALL_CLEAR', 'ESCALATION',
    'RECEIPT', 'OUTCOME'));

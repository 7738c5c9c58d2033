-- The next mails to send are read in their order from the index, however many wait.
drop index alert_due;
create index alert_due on alert (due_at, seq) where state in ('PLANNED', 'FAILED', 'SENDING');

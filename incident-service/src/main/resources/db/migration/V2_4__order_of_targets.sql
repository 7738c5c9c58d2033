-- What is at work without a target comes before what has ended, not among it: a question about what is
-- at work, in the order of targets, stops where the ended begin.
update incident set due_order = timestamptz '9999-12-30 00:00:00+00'
  where next_due_at is null and stage not in ('DISMISSED', 'CLOSED');

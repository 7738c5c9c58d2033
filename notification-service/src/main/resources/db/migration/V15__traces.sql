-- The trace that an alert is part of, so that the mail belongs to the report that caused it.
alter table alert add column traceparent text;

-- The day of the last post that somebody saw, or that a feed had.
alter table review_schedule add column last_post_on date;

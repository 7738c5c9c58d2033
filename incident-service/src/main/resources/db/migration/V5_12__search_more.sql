-- Search reads what came later too: easy Japanese, evidence, and what was decided in reviews.

alter table searchable_text drop constraint searchable_text_kind_check;
alter table searchable_text add constraint searchable_text_kind_check check (kind in
  ('INCIDENT', 'ACCOUNT', 'FAKE', 'DESCRIPTION', 'REPORT', 'COMMENT', 'NOTICE', 'PLATFORM_REQUEST', 'EVIDENCE',
   'REVIEW_ACTION'));

create or replace function notice_searchable() returns trigger language plpgsql as $$
begin
  perform make_searchable('NOTICE', new.id::text, new.municipality, new.incident_id, null,
    new.title, new.body, new.body_easy, new.title_en, new.body_en);
  return null;
end $$;
drop trigger notice_searchable on notice;
create trigger notice_searchable after insert or update of title, body, body_easy, title_en, body_en on notice
  for each row execute function notice_searchable();

create function evidence_searchable() returns trigger language plpgsql as $$
begin
  perform make_searchable('EVIDENCE', new.id::text, new.municipality, new.incident_id, null,
    new.name, new.note);
  return null;
end $$;
create trigger evidence_searchable after insert on evidence
  for each row execute function evidence_searchable();

create function review_action_searchable() returns trigger language plpgsql as $$
begin
  perform make_searchable('REVIEW_ACTION', new.id::text, new.municipality, new.incident_id, null,
    new.title, new.person, new.note);
  return null;
end $$;
create trigger review_action_searchable after insert or update of title, person, note on review_action
  for each row execute function review_action_searchable();

select make_searchable('EVIDENCE', id::text, municipality, incident_id, null, name, note) from evidence;

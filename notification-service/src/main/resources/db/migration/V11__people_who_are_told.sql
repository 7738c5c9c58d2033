-- People are told by name: who watches an incident, who is named in a comment, and who is asked to
-- take something over. Which kinds there are says AlertKind alone, so that a later kind needs no
-- migration here.
alter table alert drop constraint alert_kind_check;
alter table alert add constraint alert_kind_check check (kind ~ '^[A-Z_]+$');
alter table alert drop constraint alert_role_check;
alter table alert add constraint alert_role_check check (role in ('PR', 'IT', 'HEAD', 'REPORTER', 'PERSON'));

-- Whether the register knows the account; what came before is taken for known until it changes.
alter table incident_copy add column account_known boolean not null default true;

create table watcher (
  municipality text not null,
  incident_id uuid not null,
  subject text not null,
  name text not null,
  address text not null,
  -- The division whose incidents the person may see; null for all.
  only_of text,
  since timestamptz not null,
  -- When the person wanted to hear no more; null as long as they watch.
  ended_at timestamptz,
  primary key (incident_id, subject)
);
create index watcher_now on watcher (municipality, incident_id) where ended_at is null;

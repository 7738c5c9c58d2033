-- Pictures that came with a report, byte for byte as they were sent. Nobody changes them afterwards.

create table evidence (
  id uuid primary key,
  municipality text not null,
  incident_id uuid not null references incident (id),
  position int not null,
  name text not null,
  media_type text not null,
  size int not null check (size = octet_length(content)),
  sha256 text not null,
  content bytea not null,
  added_by text not null,
  added_by_name text not null,
  added_at timestamptz not null,
  unique (incident_id, sha256)
);
-- Pictures do not get smaller by compressing them again.
alter table evidence alter column content set storage external;
create index evidence_incident on evidence (municipality, incident_id, position);
create trigger evidence_append_only before update or delete or truncate on evidence
  for each statement execute function refuse_change();

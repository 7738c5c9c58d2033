-- Evidence of any kind, at any time: the bytes stand in pieces, so that nobody holds a large file in
-- memory; each piece of evidence is linked to the one before it, and the ends of these chains are
-- written down every day.

create table evidence_chunk (
  municipality text not null,
  evidence_id uuid not null references evidence (id),
  number int not null,
  content bytea not null check (octet_length(content) between 1 and 1048576),
  primary key (evidence_id, number)
);
-- Pictures and archives do not get smaller by compressing them again.
alter table evidence_chunk alter column content set storage external;

insert into evidence_chunk (municipality, evidence_id, number, content)
select municipality, id, number, substring(content from number * 1048576 + 1 for 1048576)
from evidence, generate_series(0, (octet_length(content) - 1) / 1048576) as number;

create trigger evidence_chunk_append_only before update or delete or truncate on evidence_chunk
  for each statement execute function refuse_change();

-- A small picture of a picture, made by the service; no evidence itself.
create table evidence_thumbnail (
  municipality text not null,
  evidence_id uuid primary key references evidence (id),
  content bytea not null
);

alter table evidence disable trigger evidence_append_only;

alter table evidence
  drop column content,
  add column via text check (via in ('REPORT', 'PAGE', 'API')),
  -- With which report it came; null also where nobody knows any more.
  add column report_number text,
  -- When an address was looked at; null for files.
  add column seen_at timestamptz,
  add column note text,
  add column chain text;

update evidence e set
  via = 'REPORT',
  report_number = (
    select r.number from report r
    where r.incident_id = e.incident_id and r.reporter = e.added_by and r.reported_at <= e.added_at
    order by r.reported_at desc, r.number limit 1),
  position = (
    select count(*) from evidence o
    where o.incident_id = e.incident_id
      and (o.position, o.added_at, o.id) < (e.position, e.added_at, e.id));

-- How long each chain is and how it ends; how much of it the last anchor has.
create table evidence_chain (
  incident_id uuid primary key references incident (id),
  municipality text not null,
  items int not null,
  head text not null,
  anchored_items int not null
);
create index evidence_chain_municipality on evidence_chain (municipality, incident_id);

-- As the class EvidenceChain does it.
create function pg_temp.escaped(value text) returns text language sql immutable as $$
  select replace(replace(replace(replace(coalesce(value, ''),
    E'\\', E'\\\\'), E'\t', E'\\t'), E'\n', E'\\n'), E'\r', E'\\r')
$$;
do $$
declare
  item record;
  incident uuid;
  link text;
begin
  for item in select * from evidence order by incident_id, position loop
    if incident is distinct from item.incident_id then
      incident := item.incident_id;
      link := repeat('0', 64);
      insert into evidence_chain values (incident, item.municipality, 0, link, 0);
    end if;
    link := encode(sha256(convert_to(concat_ws(E'\t', link,
      item.id, item.sha256, pg_temp.escaped(item.name),
      pg_temp.escaped(item.added_by), pg_temp.escaped(item.added_by_name),
      to_char(item.added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      item.via, pg_temp.escaped(item.report_number), '', '') || E'\n', 'UTF8')), 'hex');
    update evidence set chain = link where id = item.id;
    update evidence_chain set items = items + 1, head = link where incident_id = incident;
  end loop;
end $$;

alter table evidence
  alter column via set not null,
  alter column chain set not null,
  add constraint evidence_position unique (incident_id, position);
alter table evidence enable trigger evidence_append_only;

-- How the chains that had grown ended on a day.
create table evidence_anchor (
  municipality text not null,
  day date not null,
  chains int not null,
  items int not null,
  sum text not null,
  recorded_at timestamptz not null,
  primary key (municipality, day)
);
create table evidence_anchor_head (
  municipality text not null,
  day date not null,
  incident_id uuid not null references incident (id),
  items int not null,
  head text not null,
  primary key (municipality, day, incident_id),
  foreign key (municipality, day) references evidence_anchor (municipality, day)
    deferrable initially deferred
);
create index evidence_anchor_head_incident on evidence_anchor_head (incident_id, day);
create trigger evidence_anchor_append_only before update or delete or truncate on evidence_anchor
  for each statement execute function refuse_change();
create trigger evidence_anchor_head_append_only
  before update or delete or truncate on evidence_anchor_head
  for each statement execute function refuse_change();

-- Who read what the guideline says to staff as private persons, and understood it. Names of private accounts are never
-- asked for.
create table acknowledgement (
  id uuid primary key,
  municipality text not null,
  person text not null,
  person_name text not null,
  division text not null,
  guideline_version text not null,
  at timestamptz not null
);
create index acknowledgement_list on acknowledgement (municipality, division, at desc);
create index acknowledgement_person on acknowledgement (municipality, person, at desc);
create trigger acknowledgement_append_only before update or delete or truncate on acknowledgement
  for each statement execute function refuse_change();

-- How many people a division has, and until when they are asked to have read it; null while nobody is asked.
create table acknowledging_division (
  municipality text not null,
  division text not null,
  staff integer check (staff between 1 and 10000),
  asked_until timestamptz,
  changed_at timestamptz not null,
  changed_by_name text not null,
  primary key (municipality, division)
);

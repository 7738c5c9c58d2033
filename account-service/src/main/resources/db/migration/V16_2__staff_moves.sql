-- A list of people who leave or move, such as that of April, until it is applied or forgotten.
create table staff_move_list (
  id uuid primary key,
  municipality text not null,
  file_name text not null,
  encoding text,
  moves text not null check (moves is json array),
  state text not null check (state in ('OPEN', 'APPLIED', 'UNDONE')),
  created_at timestamptz not null,
  created_by text not null,
  created_by_name text not null,
  applied_at timestamptz,
  applied_by_name text,
  undone_at timestamptz,
  undone_by_name text,
  undo_reason text,
  version bigint not null
);
create index staff_move_list_list on staff_move_list (municipality, created_at desc);

-- That somebody who keeps the credentials of an account leaves or moves.
create table staff_move_mark (
  id uuid primary key,
  municipality text not null,
  list_id uuid not null references staff_move_list,
  account_id uuid not null references account,
  person text not null,
  from_division text not null,
  to_division text not null,
  moves_on date not null,
  gone_open boolean not null,
  rotation_open boolean not null,
  version bigint not null
);
create index staff_move_mark_account on staff_move_mark (account_id) where gone_open or rotation_open;
create index staff_move_mark_list on staff_move_mark (list_id);

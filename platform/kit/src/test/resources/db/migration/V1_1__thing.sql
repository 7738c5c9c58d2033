create table thing (
  id uuid primary key,
  municipality text not null,
  name text not null,
  version bigint not null
);

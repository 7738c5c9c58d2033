create table sample (
  id uuid primary key,
  municipality text not null,
  flavour text not null,
  sent_at timestamptz,
  day date,
  links text[] not null,
  details jsonb,
  amount int,
  grade text
);

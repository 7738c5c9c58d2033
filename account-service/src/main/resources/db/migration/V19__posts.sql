-- Posts of official accounts, from the draft to what became of them.
create table post (
  id uuid primary key,
  municipality text not null,
  division text not null,
  accounts text not null check (accounts is json array),
  text text not null,
  why text not null,
  planned_at timestamptz,
  primary_source text not null,
  reply_to text not null,
  category text not null,
  information_class text not null,
  -- Why something that was found in it is meant, by kind of check.
  reasons text not null check (reasons is json object),
  attested boolean not null,
  guideline_version text not null,
  state text not null
    check (state in ('DRAFT', 'ASKED', 'RETURNED', 'APPROVED', 'POSTED', 'CORRECTED', 'WITHDRAWN')),
  -- On what it may be posted: see PostBasis.
  basis text check (basis in ('WRITTEN', 'ORAL', 'STANDING', 'CHECKLIST')),
  basis_scope text,
  basis_until timestamptz,
  approved_by text,
  approved_at timestamptz,
  second_checker text,
  -- Until when the head confirms afterwards what was agreed orally, or posted under a standing approval.
  confirm_due timestamptz,
  confirmed_by text,
  confirmed_at timestamptz,
  addresses text not null check (addresses is json array),
  was_posted boolean not null,
  written_by text not null,
  written_by_name text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- When it is to be posted, or was begun: what lists go by.
  sort_at timestamptz not null,
  line_count integer not null,
  version bigint not null,
  check ((state in ('DRAFT', 'ASKED', 'RETURNED', 'WITHDRAWN')) or basis is not null)
);
create index post_list on post (municipality, sort_at desc, id desc);
create index post_division on post (municipality, division, sort_at desc, id desc);
create index post_unconfirmed on post (municipality, confirm_due)
  where confirm_due is not null and confirmed_at is null;

create table post_account (
  post_id uuid not null references post,
  account_id uuid not null references account,
  municipality text not null,
  sort_at timestamptz not null,
  primary key (post_id, account_id)
);
create index post_account_list on post_account (municipality, account_id, sort_at desc);

-- What happened to a post, with what it said then.
create table post_line (
  post_id uuid not null references post,
  number integer not null,
  municipality text not null,
  at timestamptz not null,
  actor text not null,
  actor_name text not null,
  act text not null,
  words text not null,
  content text check (content is json object),
  primary key (post_id, number)
);
create trigger post_line_append_only before update or delete or truncate on post_line
  for each statement execute function refuse_change();

-- What the head agreed to beforehand: posts of one account, of one scope, for a time.
create table standing_approval (
  id uuid primary key,
  municipality text not null,
  account_id uuid not null references account,
  scope text not null,
  from_at timestamptz not null,
  -- The first moment at which it no longer holds.
  until_at timestamptz not null,
  given_by text not null,
  given_by_name text not null,
  given_at timestamptz not null,
  ended_at timestamptz,
  ended_by_name text,
  check (until_at > from_at)
);
create index standing_approval_list on standing_approval (municipality, account_id, until_at desc);

-- Words that the municipality looks for in drafts, beside those that come with the product.
create table post_word (
  municipality text not null,
  word text not null,
  instead text not null,
  added_at timestamptz not null,
  added_by_name text not null,
  primary key (municipality, word)
);

-- Who has a file's pages open now. A row is as good as gone once it is not renewed.
create table presence (
  registration_id uuid not null,
  account_id uuid not null,
  section text not null,
  seen_at timestamptz(3) not null,
  constraint presence_pkey primary key (registration_id, account_id)
);
create index presence_account_id_idx on presence (account_id);
alter table presence
  add constraint presence_registration_id_fkey foreign key (registration_id) references registration (id) on delete cascade on update cascade,
  add constraint presence_account_id_fkey foreign key (account_id) references account (id) on delete cascade on update cascade;

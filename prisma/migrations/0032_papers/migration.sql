-- Papers drawn from a file's data, each with the fingerprint of the data of its day.
create table made_paper (
  id uuid not null,
  registration_id uuid not null,
  kind text not null,
  sha256 text not null,
  made_by_id uuid not null,
  made_at timestamptz(3) not null,
  constraint made_paper_pkey primary key (id),
  constraint made_paper_kind check (kind in ('docx', 'pdf', 'xlsx')),
  constraint made_paper_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
create unique index made_paper_registration_id_kind_sha256_key on made_paper (registration_id, kind, sha256);
alter table made_paper
  add constraint made_paper_registration_id_fkey foreign key (registration_id) references registration (id) on delete cascade on update cascade,
  add constraint made_paper_made_by_id_fkey foreign key (made_by_id) references account (id) on delete restrict on update cascade;

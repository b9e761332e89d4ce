-- Lists taken into a file in one go, and what of them waits to be mended.
create table intake_batch (
  id uuid not null,
  registration_id uuid not null,
  source text not null,
  taken_by_id uuid not null,
  taken_at timestamptz(3) not null,
  row_count integer not null,
  waiting jsonb not null default '[]',
  waiting_count integer not null default 0,
  undone_at timestamptz(3),
  constraint intake_batch_pkey primary key (id)
);
create index intake_batch_registration_id_taken_at_idx on intake_batch (registration_id, taken_at);
alter table intake_batch
  add constraint intake_batch_registration_id_fkey foreign key (registration_id) references registration (id) on delete cascade on update cascade,
  add constraint intake_batch_taken_by_id_fkey foreign key (taken_by_id) references account (id) on delete restrict on update cascade,
  add constraint batch_counts check (row_count >= 0 and waiting_count = jsonb_array_length(waiting));

alter table registration_line add column batch_id uuid;
create index registration_line_batch_id_idx on registration_line (batch_id);
alter table registration_line
  add constraint registration_line_batch_id_fkey foreign key (batch_id) references intake_batch (id) on delete set null on update cascade;

-- Each write of a line takes the next number. Writers of one file stand in line for its row, so what was written since
-- some number is everything after it.
alter table registration_line add column revision bigserial not null;
create index registration_line_registration_id_revision_idx on registration_line (registration_id, revision);
drop index registration_line_registration_id_idx;

create function line_revised() returns trigger language plpgsql as $$
begin
  new.revision := nextval('registration_line_revision_seq');
  return new;
end $$;
create trigger line_revised before update on registration_line for each row execute function line_revised();

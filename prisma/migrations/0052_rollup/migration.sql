-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "sent_sequence" INTEGER,
ADD COLUMN     "weighed_sequence" INTEGER;

-- CreateTable
CREATE TABLE "sent_total" (
    "registration_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "measure" TEXT NOT NULL,
    "total" INTEGER NOT NULL,

    CONSTRAINT "sent_total_pkey" PRIMARY KEY ("registration_id","sequence","measure")
);

-- CreateTable
CREATE TABLE "sent_row" (
    "registration_id" UUID NOT NULL,
    "measure" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "row_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "sent_row_pkey" PRIMARY KEY ("registration_id","measure","section","row_id")
);

-- CreateTable
CREATE TABLE "review_look" (
    "account_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_look_pkey" PRIMARY KEY ("account_id","registration_id")
);

-- AddForeignKey
ALTER TABLE "sent_total" ADD CONSTRAINT "sent_total_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sent_row" ADD CONSTRAINT "sent_row_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_look" ADD CONSTRAINT "review_look_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_look" ADD CONSTRAINT "review_look_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- The rows and totals of what was sent --------------------------------------------------------------------------
-- Counted where a sending is frozen and from what it froze: while a unit mends its file, its new writing is its own.

-- A list inside a frozen dossier; none where it holds none.
create function listed_in(holder jsonb, name text) returns setof jsonb language sql immutable as $$
  select jsonb_array_elements(case when jsonb_typeof(holder -> name) = 'array' then holder -> name else '[]' end);
$$;
create function rows_sent(snapshot jsonb)
  returns table (measure text, section text, row_id text, name text) language sql immutable as $$
  select 'file', 'facts', '', coalesce(snapshot ->> 'unitName', '')
  union all
  select coalesce((line -> 'honour' ->> 'kind') || ':' || (line -> 'honour' ->> 'code'), 'none'), part.section,
    coalesce(line ->> 'id', ''), coalesce(line ->> 'collectiveName', line ->> 'fullName', '')
  from (values ('collectives'), ('people')) part (section), listed_in(snapshot, part.section) line
  union all
  select 'pledge', 'pledge', coalesce(target ->> 'id', ''),
    coalesce(nullif(target ->> 'indicator', ''), target ->> 'contentTitle', '')
  from listed_in(snapshot, 'targets') target
  union all
  select 'initiative', 'initiatives', coalesce(initiative ->> 'id', ''), coalesce(initiative ->> 'title', '')
  from listed_in(snapshot, 'initiatives') initiative;
$$;
create function keep_what_was_sent(file uuid, at_sequence integer, snapshot jsonb) returns void language sql as $$
  insert into sent_total (registration_id, sequence, measure, total)
  select file, at_sequence, sent.measure, count(*) from rows_sent(snapshot) sent group by sent.measure
  on conflict do nothing;
  delete from sent_row where registration_id = file;
  insert into sent_row (registration_id, measure, section, row_id, name)
  select file, sent.measure, sent.section, sent.row_id, sent.name from rows_sent(snapshot) sent
  on conflict do nothing;
  update registration set sent_sequence = at_sequence where id = file;
$$;
create function follow_registration_event() returns trigger language plpgsql as $$
begin
  if new.snapshot is not null then
    perform keep_what_was_sent(new.registration_id, new.sequence, new.snapshot);
  end if;
  -- Who takes a step on a file has seen what it was taken on.
  if new.kind in ('bloc_return', 'endorse', 'take_over', 'ministry_return', 'accept') then
    update registration set weighed_sequence = sent_sequence where id = new.registration_id;
    insert into review_look (account_id, registration_id, sequence, at)
    select new.actor_id, id, sent_sequence, new.at
    from registration where id = new.registration_id and sent_sequence is not null
    on conflict (account_id, registration_id) do update set sequence = excluded.sequence, at = excluded.at;
  end if;
  return null;
end $$;
create trigger registration_event_followed after insert on registration_event
  for each row execute function follow_registration_event();

-- What was sent before this day.
insert into sent_total (registration_id, sequence, measure, total)
select e.registration_id, e.sequence, sent.measure, count(*)
from registration_event e, rows_sent(e.snapshot) sent
where e.snapshot is not null
group by e.registration_id, e.sequence, sent.measure;
insert into sent_row (registration_id, measure, section, row_id, name)
select last.registration_id, sent.measure, sent.section, sent.row_id, sent.name
from (
  select distinct on (registration_id) registration_id, snapshot
  from registration_event where snapshot is not null order by registration_id, sequence desc
) last, rows_sent(last.snapshot) sent
on conflict do nothing;
update registration r set
  sent_sequence = (select max(sequence) from registration_event where registration_id = r.id and snapshot is not null),
  weighed_sequence = (
    select max(sent.sequence) from registration_event sent
    where sent.registration_id = r.id and sent.snapshot is not null and sent.sequence < (
      select max(step.sequence) from registration_event step
      where step.registration_id = r.id
        and step.kind in ('bloc_return', 'endorse', 'take_over', 'ministry_return', 'accept')))
where exists (select from registration_event where registration_id = r.id);

-- One author stands once in an initiative: a known person by who they are, one typed by hand by name and year of birth,
-- as the rules of the room read them. Diacritics tell people apart: Hùng and Hưng are two.
--
-- Drafts that hold an author twice are mended as the form advises: into one line, with what both held together.
create function author_key(full_name text, birth_year integer) returns text language sql immutable parallel safe as $$
  select lower(regexp_replace(btrim(normalize(full_name, NFC)), '\s+', ' ', 'g')) || '|' || coalesce(birth_year, 0)
$$;

create temporary table doubled_author on commit drop as
  select id, initiative_id, share, first_value(id) over same as kept
  from initiative_author
  where btrim(full_name) <> ''
  window same as (partition by initiative_id, author_key(full_name, birth_year) order by position);
delete from doubled_author where kept not in (select kept from doubled_author where id <> kept);

update initiative set version = version + 1 where id in (select initiative_id from doubled_author);
delete from initiative_author where id in (select id from doubled_author where id <> kept);
update initiative_author a set share = least(100, d.share)
from (select kept, sum(share) as share from doubled_author group by kept) d
where a.id = d.kept;
-- An index cannot be made while a trigger waits for the end of the transaction.
set constraints all immediate;
set constraints all deferred;

create unique index initiative_author_named_once on initiative_author
  (initiative_id, author_key(full_name, birth_year)) where btrim(full_name) <> '';

-- CreateIndex
CREATE UNIQUE INDEX "initiative_author_initiative_id_person_id_key" ON "initiative_author"("initiative_id", "person_id");

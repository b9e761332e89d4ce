
-- CreateEnum
CREATE TYPE "search_kind" AS ENUM ('announcement', 'news', 'document', 'award', 'initiative');

-- CreateTable
CREATE TABLE "search_entry" (
    "kind" "search_kind" NOT NULL,
    "ref_id" UUID NOT NULL,
    "href" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "year" INTEGER,
    "dated_on" DATE,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "hidden_at" TIMESTAMPTZ(3),
    "words" tsvector NOT NULL,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("kind","ref_id")
);

-- CreateIndex

-- CreateIndex
CREATE INDEX "search_entry_year_idx" ON "search_entry"("year");

-- CreateIndex
CREATE INDEX "search_entry_words_idx" ON "search_entry" USING GIN ("words");


-- What the schema language cannot say: how an entry is made, when it is rewritten, which words there are.

-- Words without diacritics and punctuation, one space between.
create function search_fold(value text) returns text
  language sql immutable strict parallel safe
  as $$ select btrim(regexp_replace(fold(value), '[^a-z0-9]+', ' ', 'g')) $$;

-- Kind and year stand among the words, so that one index narrows by all three.
create function search_put(
  entry_kind search_kind, id uuid, address text, heading text, prose text,
  of_year int, of_day date, visible_from timestamptz, visible_until timestamptz)
returns void language sql as $$
  insert into search_entry (kind, ref_id, href, title, body, folded, year, dated_on, published_at, hidden_at, words)
  select entry_kind, id, address, heading, prose, ' ' || search_fold(heading) || ' ', of_year, of_day, visible_from, visible_until,
    setweight(to_tsvector('simple', search_fold(heading)), 'A')
      || setweight(to_tsvector('simple', search_fold(left(prose, 100000))), 'C')
      || array_to_tsvector(array_remove(array['kind:' || entry_kind, 'year:' || of_year], null))
  on conflict (kind, ref_id) do update set
    href = excluded.href, title = excluded.title, body = excluded.body, folded = excluded.folded, year = excluded.year,
    dated_on = excluded.dated_on, published_at = excluded.published_at, hidden_at = excluded.hidden_at,
    words = excluded.words
$$;

-- Documents of the register.
create function search_document() returns trigger language plpgsql as $$
begin
  if new.status <> 'published' then
    delete from search_entry where kind = 'document' and ref_id = new.id;
    return null;
  end if;
  perform search_put('document', new.id, '/van-ban/' || new.slug,
    case new.kind when 'law' then 'Luật' when 'decree' then 'Nghị định' when 'circular' then 'Thông tư'
      when 'decision' then 'Quyết định' when 'directive' then 'Chỉ thị' when 'plan' then 'Kế hoạch'
      when 'guidance' then 'Hướng dẫn' when 'dispatch' then 'Công văn' end
      || ' số ' || new.number || ': ' || new.title,
    concat_ws('. ', new.issuer, nullif(new.note, '')), new.year, new.signed_on, new.published_at, null);
  return null;
end $$;
create trigger document_searched after insert or update on document
  for each row execute function search_document();

-- Awards of the published decisions. The ledger is never rewritten.
create function search_award() returns trigger language plpgsql as $$
begin
  perform search_put('award', new.id, '/bang-vang/' || new.id,
    new.recipient_name || ' – ' || coalesce(
      (select name from emulation_title where code = new.emulation_title_code),
      (select name from commendation_form where code = new.commendation_form_code), ''),
    concat_ws('. ', nullif(new.unit_name, new.recipient_name), 'Năm ' || new.year,
      'Quyết định số ' || new.decision_number),
    new.year, new.decided_on, new.entered_at, null);
  return null;
end $$;
create trigger ledger_entry_searched after insert on ledger_entry
  for each row execute function search_award();

-- Initiatives of the files that the ministry accepted; whatever becomes of the file later decides anew.
create function search_initiatives(file uuid) returns void language plpgsql as $$
begin
  delete from search_entry s using initiative i
    where s.kind = 'initiative' and s.ref_id = i.id and i.registration_id = file
      and not exists (select from registration r where r.id = file and r.status = 'accepted');
  perform search_put('initiative', i.id, '/sang-kien/' || i.id, i.title,
      concat_ws('. ', r.unit_name, nullif(i.field, ''), nullif(i.summary, '')), c.year, null, r.updated_at, null)
    from initiative i join registration r on r.id = i.registration_id join campaign c on c.id = r.campaign_id
    where r.id = file and r.status = 'accepted' and btrim(i.title) <> '';
end $$;
create function search_registration() returns trigger language plpgsql as $$
begin
  perform search_initiatives(new.id);
  return null;
end $$;
create trigger registration_searched after update of status on registration
  for each row when (old.status is distinct from new.status) execute function search_registration();
create function search_initiative() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from search_entry where kind = 'initiative' and ref_id = old.id;
  else
    perform search_initiatives(new.registration_id);
  end if;
  return null;
end $$;
create trigger initiative_unsearched after delete on initiative
  for each row execute function search_initiative();

-- Every word there is, with the number of entries that hold it: what a misspelt one is compared with. Refreshed by a sweep.
create materialized view search_word as
  select word, ndoc from ts_stat('select words from public.search_entry') where word ~ '^[a-z]{2,}$';
create unique index search_word_word on search_word (word);

-- What is public already.
update document set status = status;
select search_put('award', l.id, '/bang-vang/' || l.id, l.recipient_name || ' – ' || coalesce(t.name, f.name, ''),
    concat_ws('. ', nullif(l.unit_name, l.recipient_name), 'Năm ' || l.year, 'Quyết định số ' || l.decision_number),
    l.year, l.decided_on, l.entered_at, null)
  from ledger_entry l left join emulation_title t on t.code = l.emulation_title_code
  left join commendation_form f on f.code = l.commendation_form_code;
select search_initiatives(id) from registration where status = 'accepted';
refresh materialized view search_word;

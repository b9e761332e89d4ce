
-- CreateTable
CREATE TABLE "readership" (
    "article_id" UUID NOT NULL,
    "views" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "readership_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "article_visit" (
    "day" DATE NOT NULL,
    "article_id" UUID NOT NULL,
    "visitor" TEXT NOT NULL,

    CONSTRAINT "article_visit_pkey" PRIMARY KEY ("day","article_id","visitor")
);

-- CreateTable
CREATE TABLE "visit_salt" (
    "day" DATE NOT NULL,
    "salt" TEXT NOT NULL,

    CONSTRAINT "visit_salt_pkey" PRIMARY KEY ("day")
);

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "readership" ADD CONSTRAINT "readership_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_visit" ADD CONSTRAINT "article_visit_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Announcements and news are searched from their first minute to their last.
create function search_article(article_id uuid) returns void language plpgsql as $$
declare
  found article%rowtype;
  called campaign%rowtype;
begin
  select * into found from article where id = article_id;
  select * into called from campaign where id = found.campaign_id;
  if found.id is null or found.status not in ('scheduled', 'published') or found.published_at is null
     or (found.kind = 'announcement' and (called.id is null or called.status = 'draft')) then
    delete from search_entry where kind in ('announcement', 'news') and ref_id = article_id;
    return;
  end if;
  perform search_put(found.kind::text::search_kind, found.id,
    case found.kind when 'announcement' then '/phong-trao/' || called.year else '/tin-tuc/' || found.slug end,
    found.title,
    concat_ws(' ', found.lead, found.body_text, called.theme,
      (select string_agg(c.title || '. ' || c.body, ' ' order by c.position) from campaign_content c where c.campaign_id = called.id),
      (select string_agg(m.name, '. ' order by m.position) from campaign_movement m where m.campaign_id = called.id)),
    coalesce(called.year, extract(year from found.published_at at time zone 'Asia/Ho_Chi_Minh')::int),
    (found.published_at at time zone 'Asia/Ho_Chi_Minh')::date,
    greatest(found.published_at, called.published_at), found.withdraw_at);
end $$;
create function search_written_article() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from search_entry where kind in ('announcement', 'news') and ref_id = old.id;
  else
    perform search_article(new.id);
  end if;
  return null;
end $$;
create trigger article_searched after insert or update or delete on article
  for each row execute function search_written_article();
create function search_called_campaign() returns trigger language plpgsql as $$
begin
  perform search_article(a.id) from article a where a.campaign_id = new.id;
  return null;
end $$;
create trigger campaign_searched after update on campaign
  for each row execute function search_called_campaign();
create function search_campaign_part() returns trigger language plpgsql as $$
begin
  perform search_article(a.id) from article a where a.campaign_id = coalesce(new.campaign_id, old.campaign_id);
  return null;
end $$;
create trigger campaign_content_searched after insert or update or delete on campaign_content
  for each row execute function search_campaign_part();
create trigger campaign_movement_searched after insert or update or delete on campaign_movement
  for each row execute function search_campaign_part();
select search_article(id) from article;
refresh materialized view search_word;

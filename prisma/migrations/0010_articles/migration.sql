-- The announcement becomes one kind of article, beside news. Its prose becomes structured text.

create type article_kind as enum ('announcement', 'news');
create type article_status as enum ('draft', 'awaiting_second', 'scheduled', 'published', 'withdrawn');
create type media_focus as enum
  ('top_left', 'top', 'top_right', 'left', 'centre', 'right', 'bottom_left', 'bottom', 'bottom_right');

alter table announcement rename to article;
alter table article rename constraint announcement_pkey to article_pkey;
alter table article rename constraint announcement_campaign_id_fkey to article_campaign_id_fkey;
alter index announcement_campaign_id_key rename to article_campaign_id_key;
alter table article drop constraint announcement_published_at;
alter table article alter column status drop default;
alter table article alter column status type article_status using status::text::article_status;
alter table article alter column status set default 'draft';
drop type announcement_status;

alter table article
  alter column campaign_id drop not null,
  add column kind article_kind not null default 'announcement',
  add column slug text,
  add column body_text text not null default '',
  add column photo_id uuid,
  add column photo_alt text not null default '',
  add column withdraw_at timestamptz(3),
  add column submitted_by_id uuid;
alter table article alter column kind drop default;

-- "## Heading" lines become headings, what stands between empty lines paragraphs, single breaks stay breaks.
create function pg_temp.structured(body text) returns jsonb language sql as $$
  select jsonb_build_object('type', 'doc', 'content', coalesce(jsonb_agg(
    case
      when block ~ '^##[ \t]' then jsonb_build_object(
        'type', 'heading', 'attrs', jsonb_build_object('level', 2),
        'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', btrim(substr(block, 3)))))
      else jsonb_build_object('type', 'paragraph', 'content', (
        select jsonb_agg(node order by line, piece)
        from regexp_split_to_table(block, '\n') with ordinality as lines(words, line),
        lateral (values
          (0, case when line > 1 then jsonb_build_object('type', 'hardBreak') end),
          (1, case when words <> '' then jsonb_build_object('type', 'text', 'text', words) end)
        ) as pieces(piece, node)
        where node is not null))
    end order by place), '[]'))
  from regexp_split_to_table(
    regexp_replace(replace(body, E'\r', ''), '(^|\n)(##[ \t][^\n]*)(?=\n|$)', E'\\1\n\\2\n', 'g'), '\n[ \t]*\n+')
    with ordinality as blocks(raw, place),
  lateral (select btrim(raw, E' \t\n') as block) as trimmed
  where block <> ''
$$;
update article set body_text = btrim(regexp_replace(body, '(^|\n)##[ \t]+', E'\\1', 'g'));
alter table article alter column body type jsonb using pg_temp.structured(body);

-- CreateTable
CREATE TABLE "article_slug" (
    "slug" TEXT NOT NULL,
    "article_id" UUID NOT NULL,

    CONSTRAINT "article_slug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "article_version" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" UUID,
    "text" JSONB NOT NULL,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_correction" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "hidden_at" TIMESTAMPTZ(3),

    CONSTRAINT "article_correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_content" (
    "article_id" UUID NOT NULL,
    "content_id" UUID NOT NULL,

    CONSTRAINT "article_content_pkey" PRIMARY KEY ("article_id","content_id")
);

-- CreateTable
CREATE TABLE "media" (
    "id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "alt" TEXT NOT NULL,
    "caption" TEXT NOT NULL,
    "credit" TEXT NOT NULL,
    "focus" "media_focus" NOT NULL DEFAULT 'centre',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_media" (
    "article_id" UUID NOT NULL,
    "media_id" UUID NOT NULL,

    CONSTRAINT "article_media_pkey" PRIMARY KEY ("article_id","media_id")
);

-- CreateTable
CREATE TABLE "announcement_opening" (
    "article_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "announcement_opening_pkey" PRIMARY KEY ("article_id","account_id")
);

-- CreateTable
CREATE TABLE "editorial_setting" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "second_approval" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "editorial_setting_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_slug_key" ON "article"("slug");

-- CreateIndex
CREATE INDEX "article_status_published_at_id_idx" ON "article"("status", "published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_kind_updated_at_idx" ON "article"("kind", "updated_at" DESC);

-- CreateIndex
CREATE INDEX "article_slug_article_id_idx" ON "article_slug"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_version_article_id_version_key" ON "article_version"("article_id", "version");

-- CreateIndex
CREATE INDEX "article_correction_article_id_at_idx" ON "article_correction"("article_id", "at");

-- CreateIndex
CREATE INDEX "article_content_content_id_idx" ON "article_content"("content_id");

-- CreateIndex
CREATE UNIQUE INDEX "media_file_id_key" ON "media"("file_id");

-- CreateIndex
CREATE INDEX "media_created_at_id_idx" ON "media"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_media_media_id_idx" ON "article_media"("media_id");

-- CreateIndex
CREATE INDEX "announcement_opening_account_id_idx" ON "announcement_opening"("account_id");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_slug" ADD CONSTRAINT "article_slug_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_correction" ADD CONSTRAINT "article_correction_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_correction" ADD CONSTRAINT "article_correction_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_content" ADD CONSTRAINT "article_content_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_content" ADD CONSTRAINT "article_content_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "campaign_content"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_media" ADD CONSTRAINT "article_media_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_media" ADD CONSTRAINT "article_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "announcement_opening" ADD CONSTRAINT "announcement_opening_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "announcement_opening" ADD CONSTRAINT "announcement_opening_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say --------------------------------------------------------------------------------------------

alter table article
  add constraint article_of_its_kind check (
    (kind = 'announcement') = (campaign_id is not null) and (kind = 'news') = (slug is not null)),
  add constraint article_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  add constraint article_published_at check (status not in ('scheduled', 'published') or published_at is not null),
  add constraint article_withdraw_at check (withdraw_at is null or published_at is null or withdraw_at > published_at);
alter table editorial_setting add constraint one_editorial_setting check (id = 1);
alter table media add constraint media_sides check (width between 1 and 10000 and height between 1 and 10000);

create trigger article_version_append_only before update or delete on article_version
  for each row execute function refuse_rewriting();

insert into editorial_setting (id) values (1);

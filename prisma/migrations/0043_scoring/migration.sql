-- CreateEnum
CREATE TYPE "score_table_status" AS ENUM ('draft', 'published');

-- CreateEnum
CREATE TYPE "score_kind" AS ENUM ('base', 'bonus', 'deduction');

-- CreateEnum
CREATE TYPE "score_evidence" AS ENUM ('targets_met', 'registration_on_time', 'late_registration', 'reports_on_time', 'late_reports', 'covenant_signed');

-- CreateEnum
CREATE TYPE "score_status" AS ENUM ('draft', 'awaiting_cross', 'awaiting_leader', 'awaiting_ministry', 'final');

-- CreateEnum
CREATE TYPE "score_layer" AS ENUM ('self', 'cross', 'leader', 'ministry');

-- CreateEnum
CREATE TYPE "score_event_kind" AS ENUM ('send', 'cross_check', 'consolidate', 'finalize', 'send_back', 'skip');

-- CreateTable
CREATE TABLE "score_table" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "edition" INTEGER NOT NULL,
    "status" "score_table_status" NOT NULL DEFAULT 'draft',
    "bonus_max" DECIMAL(5,2) NOT NULL,
    "gap_limit" DECIMAL(5,2) NOT NULL,
    "excellent_from" DECIMAL(5,2) NOT NULL,
    "good_from" DECIMAL(5,2) NOT NULL,
    "fair_from" DECIMAL(5,2) NOT NULL,
    "women_share" INTEGER NOT NULL,
    "tie_breaks" TEXT[],
    "confidence" "confidence" NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "score_table_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score_criterion" (
    "id" UUID NOT NULL,
    "table_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "group_code" TEXT NOT NULL,
    "group_title" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "score_kind" NOT NULL,
    "points" DECIMAL(5,2) NOT NULL,
    "disqualifies" BOOLEAN NOT NULL DEFAULT false,
    "evidence" "score_evidence",

    CONSTRAINT "score_criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score_sheet" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "table_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "bloc_id" UUID NOT NULL,
    "status" "score_status" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "score_sheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score_entry" (
    "sheet_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "layer" "score_layer" NOT NULL,
    "value" DECIMAL(5,2) NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "score_entry_pkey" PRIMARY KEY ("sheet_id","criterion_id","layer")
);

-- CreateTable
CREATE TABLE "score_event" (
    "id" UUID NOT NULL,
    "sheet_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" "score_event_kind" NOT NULL,
    "from_status" "score_status" NOT NULL,
    "to_status" "score_status" NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "score_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "score_table_campaign_id_edition_key" ON "score_table"("campaign_id", "edition");

-- CreateIndex
CREATE UNIQUE INDEX "score_criterion_table_id_position_key" ON "score_criterion"("table_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "score_criterion_table_id_code_key" ON "score_criterion"("table_id", "code");

-- CreateIndex
CREATE INDEX "score_sheet_bloc_id_status_idx" ON "score_sheet"("bloc_id", "status");

-- CreateIndex
CREATE INDEX "score_sheet_unit_id_idx" ON "score_sheet"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "score_sheet_campaign_id_unit_id_key" ON "score_sheet"("campaign_id", "unit_id");

-- CreateIndex
CREATE INDEX "score_entry_criterion_id_idx" ON "score_entry"("criterion_id");

-- CreateIndex
CREATE UNIQUE INDEX "score_event_sheet_id_sequence_key" ON "score_event"("sheet_id", "sequence");

-- AddForeignKey
ALTER TABLE "score_table" ADD CONSTRAINT "score_table_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_criterion" ADD CONSTRAINT "score_criterion_table_id_fkey" FOREIGN KEY ("table_id") REFERENCES "score_table"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_sheet" ADD CONSTRAINT "score_sheet_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_sheet" ADD CONSTRAINT "score_sheet_table_id_fkey" FOREIGN KEY ("table_id") REFERENCES "score_table"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_sheet" ADD CONSTRAINT "score_sheet_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_sheet" ADD CONSTRAINT "score_sheet_bloc_id_fkey" FOREIGN KEY ("bloc_id") REFERENCES "bloc"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_entry" ADD CONSTRAINT "score_entry_sheet_id_fkey" FOREIGN KEY ("sheet_id") REFERENCES "score_sheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_entry" ADD CONSTRAINT "score_entry_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "score_criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_entry" ADD CONSTRAINT "score_entry_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_event" ADD CONSTRAINT "score_event_sheet_id_fkey" FOREIGN KEY ("sheet_id") REFERENCES "score_sheet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_event" ADD CONSTRAINT "score_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the schema language cannot say.
create unique index score_table_one_draft on score_table (campaign_id) where status = 'draft';
alter table score_table
  add constraint score_table_published_at check ((status = 'published') = (published_at is not null)),
  add constraint score_table_bands check (excellent_from > good_from and good_from > fair_from and fair_from > 0),
  add constraint score_table_limits check (bonus_max >= 0 and gap_limit >= 0 and women_share between 1 and 100);
alter table score_criterion add constraint score_criterion_points check (points > 0);

create function keep_score_table() returns trigger language plpgsql as $$
begin
  if old.status = 'published' then
    raise exception 'a published table of criteria is not rewritten' using errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger score_table_frozen before update or delete on score_table
  for each row execute function keep_score_table();

create function keep_score_criterion() returns trigger language plpgsql as $$
declare subject uuid := case tg_op when 'DELETE' then old.table_id else new.table_id end;
begin
  if exists (select from score_table t where t.id = subject and t.status = 'published') then
    raise exception 'a published table of criteria is not rewritten' using errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger score_criterion_frozen before insert or update or delete on score_criterion
  for each row execute function keep_score_criterion();

-- No score above its maximum, no half cases, no layer out of its turn, and nobody over the own unit: whoever holds a role
-- over the unit that day may not score it for the bloc, whatever the portal says.
create function keep_score_entry() returns trigger language plpgsql as $$
declare
  sheet score_sheet;
  criterion score_criterion;
begin
  select * into sheet from score_sheet s where s.id = (case tg_op when 'DELETE' then old.sheet_id else new.sheet_id end);
  if tg_op = 'DELETE' then
    -- A null status is a sheet being deleted with all that belongs to it.
    if sheet.status = 'final' then
      raise exception 'a final score is not rewritten' using errcode = 'check_violation';
    end if;
    return old;
  end if;
  select * into criterion from score_criterion c where c.id = new.criterion_id;
  if criterion.table_id <> sheet.table_id then
    raise exception 'the criterion is of another table' using errcode = 'check_violation';
  end if;
  if new.value < 0 or (criterion.kind <> 'deduction' and new.value > criterion.points)
    or (criterion.kind = 'deduction' and (new.value <> trunc(new.value) or new.value > 99)) then
    raise exception 'a score stands between nought and its maximum'
      using errcode = 'check_violation', constraint = 'score_within_maximum';
  end if;
  if (new.layer, sheet.status) not in (
    ('self', 'draft'), ('cross', 'awaiting_cross'), ('leader', 'awaiting_leader'), ('ministry', 'awaiting_ministry')) then
    raise exception 'this layer is not at work on the sheet' using errcode = 'check_violation';
  end if;
  if new.layer in ('cross', 'leader') and exists (
    select from role_grant g
    where g.account_id = new.account_id and g.unit_id = sheet.unit_id
      and g.starts_on <= (new.at at time zone 'Asia/Ho_Chi_Minh')::date
      and (g.ends_on is null or g.ends_on >= (new.at at time zone 'Asia/Ho_Chi_Minh')::date)) then
    raise exception 'nobody scores the own unit for the bloc'
      using errcode = 'check_violation', constraint = 'own_unit_is_locked';
  end if;
  return new;
end $$;
create trigger score_entry_kept before insert or update or delete on score_entry
  for each row execute function keep_score_entry();

create trigger score_event_append_only before update or delete on score_event
  for each row execute function refuse_rewriting();

-- CreateEnum
CREATE TYPE "report_kind" AS ENUM ('month', 'quarter', 'half', 'year');

-- CreateEnum
CREATE TYPE "report_status" AS ENUM ('draft', 'awaiting_head', 'returned', 'sent');

-- CreateEnum
CREATE TYPE "report_event_kind" AS ENUM ('hand_in', 'recall', 'head_return', 'approve', 'bloc_return');

-- CreateTable
CREATE TABLE "report_period" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "report_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "opens_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "confidence" "confidence" NOT NULL DEFAULT 'proposed',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "report_period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "progress_report" (
    "id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "bloc_id" UUID,
    "status" "report_status" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "results" TEXT NOT NULL DEFAULT '',
    "difficulties" TEXT NOT NULL DEFAULT '',
    "example" TEXT NOT NULL DEFAULT '',
    "plan" TEXT NOT NULL DEFAULT '',
    "sent_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "progress_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "progress_figure" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "baseline" DECIMAL(18,4),
    "target" DECIMAL(18,4),
    "weight" INTEGER,
    "due_on" DATE,
    "value" DECIMAL(18,4),
    "difficulty" TEXT NOT NULL DEFAULT '',
    "evidence_link" TEXT NOT NULL DEFAULT '',
    "file_id" UUID,

    CONSTRAINT "progress_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "progress_event" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" "report_event_kind" NOT NULL,
    "from_status" "report_status" NOT NULL,
    "to_status" "report_status" NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "progress_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reminder" (
    "id" UUID NOT NULL,
    "bloc_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "unit_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "items" JSONB NOT NULL,
    "sent_by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover" (
    "id" UUID NOT NULL,
    "bloc_id" UUID NOT NULL,
    "ends_on" DATE NOT NULL,
    "from_unit_id" UUID NOT NULL,
    "to_unit_id" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "handed_at" TIMESTAMPTZ(3),
    "handed_by_id" UUID,
    "received_at" TIMESTAMPTZ(3),
    "received_by_id" UUID,

    CONSTRAINT "handover_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "report_period_campaign_id_code_key" ON "report_period"("campaign_id", "code");

-- CreateIndex
CREATE INDEX "progress_report_unit_id_idx" ON "progress_report"("unit_id");

-- CreateIndex
CREATE INDEX "progress_report_bloc_id_idx" ON "progress_report"("bloc_id");

-- CreateIndex
CREATE UNIQUE INDEX "progress_report_period_id_unit_id_key" ON "progress_report"("period_id", "unit_id");

-- CreateIndex
CREATE INDEX "progress_figure_file_id_idx" ON "progress_figure"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "progress_figure_report_id_line_id_key" ON "progress_figure"("report_id", "line_id");

-- CreateIndex
CREATE UNIQUE INDEX "progress_event_report_id_sequence_key" ON "progress_event"("report_id", "sequence");

-- CreateIndex
CREATE INDEX "reminder_bloc_id_day_idx" ON "reminder"("bloc_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "reminder_unit_id_day_key" ON "reminder"("unit_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "handover_bloc_id_ends_on_key" ON "handover"("bloc_id", "ends_on");

-- AddForeignKey
ALTER TABLE "report_period" ADD CONSTRAINT "report_period_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "report_period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_bloc_id_fkey" FOREIGN KEY ("bloc_id") REFERENCES "bloc"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_figure" ADD CONSTRAINT "progress_figure_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "progress_report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_figure" ADD CONSTRAINT "progress_figure_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_event" ADD CONSTRAINT "progress_event_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "progress_report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_event" ADD CONSTRAINT "progress_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_bloc_id_fkey" FOREIGN KEY ("bloc_id") REFERENCES "bloc"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_sent_by_id_fkey" FOREIGN KEY ("sent_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_bloc_id_fkey" FOREIGN KEY ("bloc_id") REFERENCES "bloc"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_handed_by_id_fkey" FOREIGN KEY ("handed_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_received_by_id_fkey" FOREIGN KEY ("received_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- By hand ---------------------------------------------------------------------------------------------------------

alter table report_period
  add constraint report_period_span check (starts_on <= ends_on and opens_on <= due_on);
alter table progress_report
  add constraint progress_report_sent check (status <> 'sent' or sent_at is not null);
alter table handover
  add constraint handover_given_before_taken check (received_at is null or handed_at is not null);
create index progress_report_sent_of_unit on progress_report (unit_id, period_id) where status = 'sent';

create trigger progress_event_append_only before update or delete on progress_event
  for each row execute function refuse_rewriting();
create trigger reminder_append_only before update or delete on reminder
  for each row execute function refuse_rewriting();

-- The periods of the campaigns that were called before there were any: one report at the end of each month, the longer
-- report standing for the shorter. All of it is proposed, and the staff's to move.
insert into report_period (id, campaign_id, code, position, kind, name, starts_on, ends_on, opens_on, due_on)
select gen_random_uuid(), c.id,
  case when m = 12 then 'N' when m = 6 then 'H1' when m % 3 = 0 then 'Q' || m / 3 else 'T' || lpad(m::text, 2, '0') end,
  m,
  (case when m = 12 then 'year' when m = 6 then 'half' when m % 3 = 0 then 'quarter' else 'month' end)::report_kind,
  case when m = 12 then 'Cả năm ' || c.year when m = 6 then '6 tháng đầu năm ' || c.year
    when m % 3 = 0 then 'Quý ' || (array['I', 'II', 'III', 'IV'])[m / 3] || '/' || c.year else 'Tháng ' || m || '/' || c.year end,
  case when m in (6, 12) then make_date(c.year, 1, 1) when m % 3 = 0 then make_date(c.year, m - 2, 1) else make_date(c.year, m, 1) end,
  last_day,
  case when m = 12 then coalesce(final.due_on - 20, last_day - 5) else last_day - 5 end,
  case when m = 12 then coalesce(final.due_on, last_day) when m = 6 then coalesce(half.due_on, last_day + 15)
    when m % 3 = 0 then last_day + 10 else last_day + 5 end
from campaign c
cross join generate_series(1, 12) m
cross join lateral (select (make_date(c.year, m, 1) + interval '1 month - 1 day')::date as last_day) d
left join milestone half on half.campaign_id = c.id and half.code = 'mid_year_review'
left join milestone final on final.campaign_id = c.id and final.code = 'bloc_final_review';

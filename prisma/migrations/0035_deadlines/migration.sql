-- AlterTable
ALTER TABLE "campaign" ADD COLUMN     "late_days" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "late_confidence" "confidence" NOT NULL DEFAULT 'proposed';

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "late_days" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "registration_event" ADD COLUMN     "late_days" INTEGER;

-- CreateTable
CREATE TABLE "deadline_extension" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "working_days" INTEGER NOT NULL,
    "due_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "letter_no" TEXT NOT NULL,
    "granted_by_id" UUID NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "deadline_extension_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "deadline_extension_campaign_id_unit_id_idx" ON "deadline_extension"("campaign_id", "unit_id");

-- AddForeignKey
ALTER TABLE "deadline_extension" ADD CONSTRAINT "deadline_extension_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline_extension" ADD CONSTRAINT "deadline_extension_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline_extension" ADD CONSTRAINT "deadline_extension_granted_by_id_fkey" FOREIGN KEY ("granted_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.
alter table campaign add constraint campaign_late_days check (late_days between 0 and 30);
alter table registration add constraint registration_late_days check (late_days >= 0);
alter table deadline_extension
  add constraint extension_working_days check (working_days between 1 and 90),
  add constraint extension_has_reason check (btrim(reason) <> '' and btrim(letter_no) <> '');
-- One extension stands for a unit; those it replaced are kept.
create unique index extension_stands_once on deadline_extension (campaign_id, unit_id) where ended_at is null;

-- CreateEnum
CREATE TYPE "merit_type" AS ENUM ('regular', 'campaign', 'ad_hoc', 'long_service', 'tenure', 'foreign');

-- CreateEnum
CREATE TYPE "claim_status" AS ENUM ('waiting', 'confirmed', 'refused');

-- CreateEnum
CREATE TYPE "rating" AS ENUM ('excellent', 'good', 'completed', 'not_completed');

-- CreateEnum
CREATE TYPE "discipline_kind" AS ENUM ('reprimand', 'warning', 'demotion', 'dismissal', 'expulsion');

-- CreateEnum
CREATE TYPE "absence_kind" AS ENUM ('maternity', 'brave_act', 'training', 'other');

-- CreateEnum
CREATE TYPE "case_kind" AS ENUM ('discipline', 'inspection', 'investigation', 'complaint');

-- CreateEnum
CREATE TYPE "recognition_kind" AS ENUM ('initiative', 'topic');

-- CreateEnum
CREATE TYPE "succession_kind" AS ENUM ('merge', 'split');

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "merit_type" "merit_type" NOT NULL DEFAULT 'regular',
ADD COLUMN     "supplement" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ledger_entry" ADD COLUMN     "merit_type" "merit_type" NOT NULL DEFAULT 'regular';

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "identity_hash" TEXT,
ADD COLUMN     "sector_since" DATE,
ADD COLUMN     "transferred_in" BOOLEAN,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "working_since" DATE;

-- CreateTable
CREATE TABLE "award_claim" (
    "id" UUID NOT NULL,
    "person_id" UUID,
    "unit_id" UUID NOT NULL,
    "emulation_title_code" TEXT,
    "commendation_form_code" TEXT,
    "merit_type" "merit_type" NOT NULL DEFAULT 'regular',
    "year" INTEGER NOT NULL,
    "decision_number" TEXT NOT NULL,
    "decided_on" DATE NOT NULL,
    "signer_title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "file_id" UUID NOT NULL,
    "status" "claim_status" NOT NULL DEFAULT 'waiting',
    "answer" TEXT NOT NULL DEFAULT '',
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "award_claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "yearly_rating" (
    "id" UUID NOT NULL,
    "person_id" UUID,
    "unit_id" UUID,
    "year" INTEGER NOT NULL,
    "rating" "rating" NOT NULL,
    "source" TEXT NOT NULL,
    "decided_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "yearly_rating_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "discipline" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" "discipline_kind" NOT NULL,
    "decided_on" DATE NOT NULL,
    "erased_on" DATE,
    "source" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "discipline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "absence" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" "absence_kind" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "good_result" BOOLEAN,
    "source" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "open_case" (
    "id" UUID NOT NULL,
    "person_id" UUID,
    "unit_id" UUID,
    "kind" "case_kind" NOT NULL,
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "source" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "open_case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recognition" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "recognition_kind" NOT NULL,
    "scope" "initiative_scope" NOT NULL,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "decided_on" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recognition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_succession" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "kind" "succession_kind" NOT NULL,
    "effective_on" DATE NOT NULL,
    "decision_no" TEXT NOT NULL,

    CONSTRAINT "unit_succession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_former_name" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "until" DATE NOT NULL,
    "decision_no" TEXT NOT NULL,

    CONSTRAINT "unit_former_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ruleset_figure" (
    "id" UUID NOT NULL,
    "ruleset_code" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ruleset_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verdict_set" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "ruleset_code" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "verdicts" JSONB NOT NULL,
    "passed" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,
    "in_review" INTEGER NOT NULL,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verdict_set_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "award_claim_status_at_idx" ON "award_claim"("status", "at");

-- CreateIndex
CREATE INDEX "award_claim_person_id_idx" ON "award_claim"("person_id");

-- CreateIndex
CREATE INDEX "award_claim_unit_id_idx" ON "award_claim"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "yearly_rating_person_id_year_key" ON "yearly_rating"("person_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "yearly_rating_unit_id_year_key" ON "yearly_rating"("unit_id", "year");

-- CreateIndex
CREATE INDEX "discipline_person_id_idx" ON "discipline"("person_id");

-- CreateIndex
CREATE INDEX "absence_person_id_idx" ON "absence"("person_id");

-- CreateIndex
CREATE INDEX "open_case_person_id_idx" ON "open_case"("person_id");

-- CreateIndex
CREATE INDEX "open_case_unit_id_idx" ON "open_case"("unit_id");

-- CreateIndex
CREATE INDEX "recognition_person_id_year_idx" ON "recognition"("person_id", "year");

-- CreateIndex
CREATE INDEX "unit_succession_to_id_idx" ON "unit_succession"("to_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_succession_from_id_to_id_key" ON "unit_succession"("from_id", "to_id");

-- CreateIndex
CREATE INDEX "unit_former_name_unit_id_idx" ON "unit_former_name"("unit_id");

-- CreateIndex
CREATE INDEX "ruleset_figure_ruleset_code_key_valid_from_idx" ON "ruleset_figure"("ruleset_code", "key", "valid_from");

-- CreateIndex
CREATE INDEX "verdict_set_registration_id_at_idx" ON "verdict_set"("registration_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "person_identity_hash_key" ON "person"("identity_hash");

-- AddForeignKey
ALTER TABLE "award_claim" ADD CONSTRAINT "award_claim_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_claim" ADD CONSTRAINT "award_claim_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_claim" ADD CONSTRAINT "award_claim_emulation_title_code_fkey" FOREIGN KEY ("emulation_title_code") REFERENCES "emulation_title"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_claim" ADD CONSTRAINT "award_claim_commendation_form_code_fkey" FOREIGN KEY ("commendation_form_code") REFERENCES "commendation_form"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_claim" ADD CONSTRAINT "award_claim_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_claim" ADD CONSTRAINT "award_claim_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "yearly_rating" ADD CONSTRAINT "yearly_rating_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "yearly_rating" ADD CONSTRAINT "yearly_rating_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "discipline" ADD CONSTRAINT "discipline_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "open_case" ADD CONSTRAINT "open_case_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "open_case" ADD CONSTRAINT "open_case_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_succession" ADD CONSTRAINT "unit_succession_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_former_name" ADD CONSTRAINT "unit_former_name_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruleset_figure" ADD CONSTRAINT "ruleset_figure_ruleset_code_fkey" FOREIGN KEY ("ruleset_code") REFERENCES "ruleset"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ruleset_figure" ADD CONSTRAINT "ruleset_figure_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_set" ADD CONSTRAINT "verdict_set_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_set" ADD CONSTRAINT "verdict_set_ruleset_code_fkey" FOREIGN KEY ("ruleset_code") REFERENCES "ruleset"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_set" ADD CONSTRAINT "verdict_set_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the schema language cannot say -----------------------------------------------------------------------------

alter table yearly_rating
  add constraint rating_of_one check (num_nonnulls(person_id, unit_id) = 1),
  add constraint rating_year check (year between 1950 and 2100);
alter table open_case
  add constraint case_of_one check (num_nonnulls(person_id, unit_id) = 1),
  add constraint case_period check (closed_on is null or closed_on >= opened_on);
alter table discipline add constraint discipline_period check (erased_on is null or erased_on >= decided_on);
alter table absence add constraint absence_period check (ends_on >= starts_on);
alter table recognition add constraint recognition_year check (year between 1950 and 2100);
alter table unit_succession add constraint succession_to_another check (from_id <> to_id);
-- An HMAC-SHA-256 in hexadecimal and nothing else: an identity number itself does not fit here.
alter table person add constraint person_identity_is_a_hash check (identity_hash ~ '^[0-9a-f]{64}$');
alter table award_claim
  add constraint claim_title_or_form check (num_nonnulls(emulation_title_code, commendation_form_code) = 1),
  add constraint claim_answered check ((status = 'waiting') = (answered_at is null)),
  add constraint claim_year check (year between 1950 and 2100);

-- One entry a decision, but for what is entered person by person from older papers.
drop index decision_number_once;
create unique index decision_number_once on decision (fold(number), signed_on) where not supplement;

create trigger ruleset_figure_append_only before update or delete on ruleset_figure
  for each row execute function refuse_rewriting();
create trigger verdict_set_never_rewritten before update on verdict_set
  for each row execute function refuse_rewriting();

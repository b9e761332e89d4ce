-- CreateEnum
CREATE TYPE "ballot_kind" AS ENUM ('bloc', 'council');

-- CreateEnum
CREATE TYPE "ballot_status" AS ENUM ('draft', 'open', 'closed', 'published', 'void');

-- CreateEnum
CREATE TYPE "ballot_denominator" AS ENUM ('all', 'present');

-- CreateEnum
CREATE TYPE "ballot_attendance" AS ENUM ('expected', 'present', 'written', 'absent');

-- CreateEnum
CREATE TYPE "ballot_choice" AS ENUM ('agree', 'disagree', 'blank');

-- CreateTable
CREATE TABLE "ballot_session" (
    "id" UUID NOT NULL,
    "kind" "ballot_kind" NOT NULL,
    "campaign_id" UUID NOT NULL,
    "bloc_id" UUID,
    "title" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "chair" TEXT NOT NULL DEFAULT '',
    "secretary" TEXT NOT NULL DEFAULT '',
    "tellers" TEXT NOT NULL DEFAULT '',
    "seats" INTEGER,
    "quorum_part" INTEGER NOT NULL,
    "quorum_whole" INTEGER NOT NULL,
    "pass_part" INTEGER NOT NULL,
    "pass_whole" INTEGER NOT NULL,
    "denominator" "ballot_denominator" NOT NULL,
    "recused_counted" BOOLEAN NOT NULL,
    "written_votes" BOOLEAN NOT NULL,
    "breaks_ties" BOOLEAN NOT NULL DEFAULT false,
    "rules_confidence" "confidence" NOT NULL,
    "status" "ballot_status" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "void_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ballot_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ballot_line" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "unit_id" UUID,

    CONSTRAINT "ballot_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ballot_voter" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "unit_id" UUID,
    "account_id" UUID,
    "attendance" "ballot_attendance" NOT NULL DEFAULT 'expected',
    "has_voted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ballot_voter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ballot_recusal" (
    "voter_id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "ballot_recusal_pkey" PRIMARY KEY ("voter_id","line_id")
);

-- CreateTable
CREATE TABLE "ballot_slip" (
    "id" UUID NOT NULL,
    "line_id" UUID NOT NULL,
    "choice" "ballot_choice" NOT NULL,

    CONSTRAINT "ballot_slip_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ballot_receipt" (
    "session_id" UUID NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "ballot_receipt_pkey" PRIMARY KEY ("session_id","code")
);

-- CreateIndex
CREATE INDEX "ballot_session_bloc_id_created_at_idx" ON "ballot_session"("bloc_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "ballot_session_campaign_id_idx" ON "ballot_session"("campaign_id");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_line_session_id_position_key" ON "ballot_line"("session_id", "position");

-- CreateIndex
CREATE INDEX "ballot_voter_unit_id_idx" ON "ballot_voter"("unit_id");

-- CreateIndex
CREATE INDEX "ballot_voter_account_id_idx" ON "ballot_voter"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_voter_session_id_unit_id_key" ON "ballot_voter"("session_id", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_voter_session_id_account_id_key" ON "ballot_voter"("session_id", "account_id");

-- CreateIndex
CREATE INDEX "ballot_recusal_line_id_idx" ON "ballot_recusal"("line_id");

-- CreateIndex
CREATE INDEX "ballot_slip_line_id_choice_idx" ON "ballot_slip"("line_id", "choice");

-- AddForeignKey
ALTER TABLE "ballot_session" ADD CONSTRAINT "ballot_session_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_session" ADD CONSTRAINT "ballot_session_bloc_id_fkey" FOREIGN KEY ("bloc_id") REFERENCES "bloc"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_line" ADD CONSTRAINT "ballot_line_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "ballot_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_line" ADD CONSTRAINT "ballot_line_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_voter" ADD CONSTRAINT "ballot_voter_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "ballot_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_voter" ADD CONSTRAINT "ballot_voter_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_voter" ADD CONSTRAINT "ballot_voter_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_recusal" ADD CONSTRAINT "ballot_recusal_voter_id_fkey" FOREIGN KEY ("voter_id") REFERENCES "ballot_voter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_recusal" ADD CONSTRAINT "ballot_recusal_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "ballot_line"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_slip" ADD CONSTRAINT "ballot_slip_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "ballot_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_receipt" ADD CONSTRAINT "ballot_receipt_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "ballot_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


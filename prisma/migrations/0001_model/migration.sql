-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "campaign_status" AS ENUM ('draft', 'published', 'closed');

-- CreateEnum
CREATE TYPE "announcement_status" AS ENUM ('draft', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "registration_status" AS ENUM ('draft', 'awaiting_head', 'returned_by_head', 'awaiting_bloc', 'returned_by_bloc', 'awaiting_ministry', 'returned_by_ministry', 'accepted');

-- CreateEnum
CREATE TYPE "registration_event_kind" AS ENUM ('send', 'recall', 'approve', 'head_return', 'endorse', 'bloc_return', 'resend_to_bloc', 'take_over', 'accept', 'ministry_return', 'resend_to_ministry');

-- CreateEnum
CREATE TYPE "line_subject" AS ENUM ('collective', 'person');

-- CreateEnum
CREATE TYPE "initiative_scope" AS ENUM ('grassroots', 'ministry', 'nationwide');

-- CreateEnum
CREATE TYPE "decision_status" AS ENUM ('draft', 'published');

-- CreateEnum
CREATE TYPE "review_stage" AS ENUM ('head', 'bloc', 'ministry');

-- CreateEnum
CREATE TYPE "confidence" AS ENUM ('confirmed', 'inferred', 'proposed');

-- CreateEnum
CREATE TYPE "unit_kind" AS ENUM ('ministry', 'department', 'inspectorate', 'office', 'general_department', 'authority', 'institute', 'centre', 'newspaper', 'journal', 'school', 'fund', 'council_office', 'project_board', 'publisher', 'enterprise', 'party_union', 'federation', 'station', 'museum', 'factory', 'provincial_department', 'division');

-- CreateEnum
CREATE TYPE "bloc_kind" AS ENUM ('khoi', 'cum');

-- CreateEnum
CREATE TYPE "bloc_office" AS ENUM ('leader', 'deputy');

-- CreateEnum
CREATE TYPE "sex" AS ENUM ('female', 'male');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('department_officer', 'unit_officer', 'unit_head', 'bloc_leader', 'ministry_staff', 'administrator');

-- CreateEnum
CREATE TYPE "honour_subject" AS ENUM ('person', 'collective', 'both');

-- CreateEnum
CREATE TYPE "honour_level" AS ENUM ('grassroots', 'ministry', 'province', 'state');

-- CreateTable
CREATE TABLE "campaign" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "theme" TEXT NOT NULL,
    "occasion" TEXT NOT NULL,
    "launched_by" TEXT NOT NULL,
    "ruleset_code" TEXT NOT NULL,
    "status" "campaign_status" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_content" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "campaign_content_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_movement" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "decision" TEXT,
    "confidence" "confidence" NOT NULL,
    "note" TEXT,

    CONSTRAINT "campaign_movement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_duty" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "addressee" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "campaign_duty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "opens_on" DATE,
    "due_on" DATE,
    "confidence" "confidence" NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "announcement" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "kicker" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "lead" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "photo_caption" TEXT NOT NULL,
    "photo_credit" TEXT NOT NULL,
    "source_url" TEXT,
    "number" TEXT,
    "signed_on" DATE,
    "status" "announcement_status" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "announcement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "bloc_id" UUID,
    "ruleset_code" TEXT NOT NULL,
    "unit_name" TEXT NOT NULL,
    "status" "registration_status" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "headcount" INTEGER,
    "women_count" INTEGER,
    "launched_on" DATE,
    "contact_name" TEXT NOT NULL DEFAULT '',
    "contact_position" TEXT NOT NULL DEFAULT '',
    "contact_phone" TEXT NOT NULL DEFAULT '',
    "contact_email" TEXT NOT NULL DEFAULT '',
    "seen_sections" TEXT[],
    "facts_version" INTEGER NOT NULL DEFAULT 1,
    "sent_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_part" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "department_id" UUID NOT NULL,
    "handed_in_at" TIMESTAMPTZ(3),
    "handed_in_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "registration_part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_line" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "part_id" UUID,
    "subject" "line_subject" NOT NULL,
    "collective_id" UUID,
    "person_id" UUID,
    "full_name" TEXT NOT NULL DEFAULT '',
    "birth_year" INTEGER,
    "sex" "sex",
    "job_title" TEXT NOT NULL DEFAULT '',
    "emulation_title_code" TEXT,
    "commendation_form_code" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "registration_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pledge_target" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "content_id" UUID NOT NULL,
    "indicator" TEXT NOT NULL DEFAULT '',
    "measure" TEXT NOT NULL DEFAULT '',
    "baseline" DECIMAL(18,4),
    "target" DECIMAL(18,4),
    "weight" INTEGER,
    "due_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "pledge_target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "part_id" UUID,
    "title" TEXT NOT NULL DEFAULT '',
    "field" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "scope" "initiative_scope",
    "applied_from" DATE,
    "complete" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "initiative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "initiative_author" (
    "id" UUID NOT NULL,
    "initiative_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" UUID,
    "full_name" TEXT NOT NULL DEFAULT '',
    "birth_year" INTEGER,
    "job_title" TEXT NOT NULL DEFAULT '',
    "share" DECIMAL(5,2) NOT NULL,

    CONSTRAINT "initiative_author_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_event" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" "registration_event_kind" NOT NULL,
    "from_status" "registration_status" NOT NULL,
    "to_status" "registration_status" NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "receipt_code" TEXT,
    "sha256" TEXT,
    "snapshot" JSONB,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registration_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "campaign_id" UUID,
    "year" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "signed_on" DATE NOT NULL,
    "signer_name" TEXT,
    "signer_title" TEXT NOT NULL,
    "file_id" UUID,
    "status" "decision_status" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award" (
    "id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "line_id" UUID,
    "person_id" UUID,
    "unit_id" UUID NOT NULL,
    "emulation_title_code" TEXT,
    "commendation_form_code" TEXT,
    "recipient_name" TEXT NOT NULL,
    "unit_name" TEXT NOT NULL,
    "achievement" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "award_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_comment" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "stage" "review_stage" NOT NULL,
    "path" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "issued_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "symbol" TEXT,
    "kind" "unit_kind" NOT NULL,
    "parent_id" UUID,
    "legal_personality" BOOLEAN,
    "province_code" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "confidence" "confidence" NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bloc" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "kind" "bloc_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "scope" TEXT,

    CONSTRAINT "bloc_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bloc_membership" (
    "id" UUID NOT NULL,
    "bloc_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "confidence" "confidence" NOT NULL,

    CONSTRAINT "bloc_membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bloc_leadership" (
    "id" UUID NOT NULL,
    "bloc_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "office" "bloc_office" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "decision_no" TEXT,
    "confidence" "confidence" NOT NULL,

    CONSTRAINT "bloc_leadership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "full_name" TEXT NOT NULL,
    "birth_year" INTEGER,
    "sex" "sex",
    "staff_number" TEXT,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employment" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "position" TEXT NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,

    CONSTRAINT "employment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "password_changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "unit_id" UUID,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_session" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "device" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" UUID,
    "action" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "detail" JSONB NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "href" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox_mail" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "outbox_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "uploaded_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_content" (
    "file_id" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "file_content_pkey" PRIMARY KEY ("file_id")
);

-- CreateTable
CREATE TABLE "demonstration_clock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "today" DATE NOT NULL,

    CONSTRAINT "demonstration_clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seed_stamp" (
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "seed_stamp_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "ruleset" (
    "code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "law" TEXT NOT NULL,
    "decree" TEXT NOT NULL,
    "circulars" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ruleset_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "emulation_title" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "aliases" TEXT[],
    "subject" "honour_subject" NOT NULL,
    "level" "honour_level" NOT NULL,
    "registrable" BOOLEAN NOT NULL,
    "open_to_provincial" BOOLEAN NOT NULL,
    "decided_by" TEXT NOT NULL,
    "legal_basis" TEXT NOT NULL,
    "confidence" "confidence" NOT NULL,
    "note" TEXT,

    CONSTRAINT "emulation_title_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "commendation_form" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "aliases" TEXT[],
    "subject" "honour_subject" NOT NULL,
    "level" "honour_level" NOT NULL,
    "registrable" BOOLEAN NOT NULL,
    "open_to_provincial" BOOLEAN NOT NULL,
    "decided_by" TEXT NOT NULL,
    "legal_basis" TEXT NOT NULL,
    "confidence" "confidence" NOT NULL,
    "note" TEXT,

    CONSTRAINT "commendation_form_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "id" UUID NOT NULL,
    "award_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "person_id" UUID,
    "unit_id" UUID NOT NULL,
    "emulation_title_code" TEXT,
    "commendation_form_code" TEXT,
    "recipient_name" TEXT NOT NULL,
    "unit_name" TEXT NOT NULL,
    "folded" TEXT NOT NULL DEFAULT '',
    "decision_number" TEXT NOT NULL,
    "decided_on" DATE NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "campaign_year_key" ON "campaign"("year");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_content_campaign_id_code_key" ON "campaign_content"("campaign_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_movement_campaign_id_position_key" ON "campaign_movement"("campaign_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "campaign_duty_campaign_id_position_key" ON "campaign_duty"("campaign_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "milestone_campaign_id_code_key" ON "milestone"("campaign_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "announcement_campaign_id_key" ON "announcement"("campaign_id");

-- CreateIndex
CREATE INDEX "registration_unit_id_idx" ON "registration"("unit_id");

-- CreateIndex
CREATE INDEX "registration_bloc_id_status_idx" ON "registration"("bloc_id", "status");

-- CreateIndex
CREATE INDEX "registration_campaign_id_unit_name_id_idx" ON "registration"("campaign_id", "unit_name", "id");

-- CreateIndex
CREATE INDEX "registration_campaign_id_status_unit_name_id_idx" ON "registration"("campaign_id", "status", "unit_name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "registration_campaign_id_unit_id_key" ON "registration"("campaign_id", "unit_id");

-- CreateIndex
CREATE INDEX "registration_part_department_id_idx" ON "registration_part"("department_id");

-- CreateIndex
CREATE UNIQUE INDEX "registration_part_registration_id_department_id_key" ON "registration_part"("registration_id", "department_id");

-- CreateIndex
CREATE INDEX "registration_line_registration_id_idx" ON "registration_line"("registration_id");

-- CreateIndex
CREATE INDEX "registration_line_person_id_idx" ON "registration_line"("person_id");

-- CreateIndex
CREATE INDEX "pledge_target_registration_id_idx" ON "pledge_target"("registration_id");

-- CreateIndex
CREATE INDEX "initiative_registration_id_idx" ON "initiative"("registration_id");

-- CreateIndex
CREATE UNIQUE INDEX "initiative_author_initiative_id_position_key" ON "initiative_author"("initiative_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "registration_event_receipt_code_key" ON "registration_event"("receipt_code");

-- CreateIndex
CREATE UNIQUE INDEX "registration_event_registration_id_sequence_key" ON "registration_event"("registration_id", "sequence");

-- CreateIndex
CREATE INDEX "decision_status_signed_on_idx" ON "decision"("status", "signed_on" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "award_decision_id_position_key" ON "award"("decision_id", "position");

-- CreateIndex
CREATE INDEX "review_comment_registration_id_idx" ON "review_comment"("registration_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_code_key" ON "unit"("code");

-- CreateIndex
CREATE INDEX "unit_parent_id_idx" ON "unit"("parent_id");

-- CreateIndex
CREATE INDEX "unit_name_idx" ON "unit"("name");

-- CreateIndex
CREATE UNIQUE INDEX "bloc_code_key" ON "bloc"("code");

-- CreateIndex
CREATE INDEX "bloc_membership_bloc_id_idx" ON "bloc_membership"("bloc_id");

-- CreateIndex
CREATE INDEX "bloc_membership_unit_id_idx" ON "bloc_membership"("unit_id");

-- CreateIndex
CREATE INDEX "bloc_leadership_bloc_id_idx" ON "bloc_leadership"("bloc_id");

-- CreateIndex
CREATE INDEX "bloc_leadership_unit_id_idx" ON "bloc_leadership"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_staff_number_key" ON "person"("staff_number");

-- CreateIndex
CREATE INDEX "employment_person_id_idx" ON "employment"("person_id");

-- CreateIndex
CREATE INDEX "employment_unit_id_idx" ON "employment"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "role_grant_account_id_idx" ON "role_grant"("account_id");

-- CreateIndex
CREATE INDEX "role_grant_unit_id_role_idx" ON "role_grant"("unit_id", "role");

-- CreateIndex
CREATE INDEX "account_session_account_id_created_at_idx" ON "account_session"("account_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "rate_limit_expire_idx" ON "rate_limit"("expire");

-- CreateIndex
CREATE INDEX "audit_entry_subject_id_id_idx" ON "audit_entry"("subject_id", "id");

-- CreateIndex
CREATE INDEX "audit_entry_account_id_id_idx" ON "audit_entry"("account_id", "id");

-- CreateIndex
CREATE INDEX "notice_account_id_created_at_idx" ON "notice"("account_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "outbox_mail_sent_at_not_before_idx" ON "outbox_mail"("sent_at", "not_before");

-- CreateIndex
CREATE UNIQUE INDEX "ruleset_position_key" ON "ruleset"("position");

-- CreateIndex
CREATE UNIQUE INDEX "emulation_title_position_key" ON "emulation_title"("position");

-- CreateIndex
CREATE UNIQUE INDEX "commendation_form_position_key" ON "commendation_form"("position");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_entry_award_id_key" ON "ledger_entry"("award_id");

-- CreateIndex
CREATE INDEX "ledger_entry_year_recipient_name_id_idx" ON "ledger_entry"("year", "recipient_name", "id");

-- CreateIndex
CREATE INDEX "ledger_folded" ON "ledger_entry" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "ledger_entry_person_id_idx" ON "ledger_entry"("person_id");

-- CreateIndex
CREATE INDEX "ledger_entry_unit_id_year_idx" ON "ledger_entry"("unit_id", "year");

-- AddForeignKey
ALTER TABLE "campaign" ADD CONSTRAINT "campaign_ruleset_code_fkey" FOREIGN KEY ("ruleset_code") REFERENCES "ruleset"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_content" ADD CONSTRAINT "campaign_content_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_movement" ADD CONSTRAINT "campaign_movement_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_duty" ADD CONSTRAINT "campaign_duty_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_bloc_id_fkey" FOREIGN KEY ("bloc_id") REFERENCES "bloc"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_ruleset_code_fkey" FOREIGN KEY ("ruleset_code") REFERENCES "ruleset"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_part" ADD CONSTRAINT "registration_part_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_part" ADD CONSTRAINT "registration_part_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_part" ADD CONSTRAINT "registration_part_handed_in_by_id_fkey" FOREIGN KEY ("handed_in_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_line" ADD CONSTRAINT "registration_line_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_line" ADD CONSTRAINT "registration_line_part_id_fkey" FOREIGN KEY ("part_id") REFERENCES "registration_part"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_line" ADD CONSTRAINT "registration_line_collective_id_fkey" FOREIGN KEY ("collective_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_line" ADD CONSTRAINT "registration_line_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_line" ADD CONSTRAINT "registration_line_emulation_title_code_fkey" FOREIGN KEY ("emulation_title_code") REFERENCES "emulation_title"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_line" ADD CONSTRAINT "registration_line_commendation_form_code_fkey" FOREIGN KEY ("commendation_form_code") REFERENCES "commendation_form"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_target" ADD CONSTRAINT "pledge_target_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pledge_target" ADD CONSTRAINT "pledge_target_content_id_fkey" FOREIGN KEY ("content_id") REFERENCES "campaign_content"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative" ADD CONSTRAINT "initiative_part_id_fkey" FOREIGN KEY ("part_id") REFERENCES "registration_part"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_author" ADD CONSTRAINT "initiative_author_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "initiative_author" ADD CONSTRAINT "initiative_author_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_event" ADD CONSTRAINT "registration_event_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_event" ADD CONSTRAINT "registration_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award" ADD CONSTRAINT "award_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award" ADD CONSTRAINT "award_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "registration_line"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award" ADD CONSTRAINT "award_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award" ADD CONSTRAINT "award_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award" ADD CONSTRAINT "award_emulation_title_code_fkey" FOREIGN KEY ("emulation_title_code") REFERENCES "emulation_title"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award" ADD CONSTRAINT "award_commendation_form_code_fkey" FOREIGN KEY ("commendation_form_code") REFERENCES "commendation_form"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bloc_membership" ADD CONSTRAINT "bloc_membership_bloc_id_fkey" FOREIGN KEY ("bloc_id") REFERENCES "bloc"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bloc_membership" ADD CONSTRAINT "bloc_membership_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bloc_leadership" ADD CONSTRAINT "bloc_leadership_bloc_id_fkey" FOREIGN KEY ("bloc_id") REFERENCES "bloc"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bloc_leadership" ADD CONSTRAINT "bloc_leadership_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employment" ADD CONSTRAINT "employment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employment" ADD CONSTRAINT "employment_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_session" ADD CONSTRAINT "account_session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file" ADD CONSTRAINT "file_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_content" ADD CONSTRAINT "file_content_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "award"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_emulation_title_code_fkey" FOREIGN KEY ("emulation_title_code") REFERENCES "emulation_title"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_commendation_form_code_fkey" FOREIGN KEY ("commendation_form_code") REFERENCES "commendation_form"("code") ON DELETE SET NULL ON UPDATE CASCADE;


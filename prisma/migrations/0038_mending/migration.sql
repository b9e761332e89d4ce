-- AlterEnum
ALTER TYPE "registration_event_kind" ADD VALUE 'recall_from_bloc' BEFORE 'approve';

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "opened_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "review_comment" ADD COLUMN     "asks" BOOLEAN NOT NULL DEFAULT true;

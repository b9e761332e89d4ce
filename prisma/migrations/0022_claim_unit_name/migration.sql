-- AlterTable
ALTER TABLE "award_claim" ADD COLUMN     "unit_name" TEXT NOT NULL DEFAULT '';

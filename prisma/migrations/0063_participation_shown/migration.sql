-- CreateEnum
CREATE TYPE "participation_shown" AS ENUM ('off', 'registration', 'pledges');

-- AlterTable
ALTER TABLE "campaign" ADD COLUMN     "participation_shown" "participation_shown" NOT NULL DEFAULT 'registration';

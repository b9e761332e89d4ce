-- CreateEnum
CREATE TYPE "amendment_rule" AS ENUM ('all', 'two_thirds', 'majority');

-- How many members must agree before a line of a sealed pledge is changed: of the campaign's own making until somebody
-- confirms it, and kept with each proposal as it stood on its day.

-- AlterTable
ALTER TABLE "campaign" ADD COLUMN     "amendment_confidence" "confidence" NOT NULL DEFAULT 'proposed',
ADD COLUMN     "amendment_rule" "amendment_rule" NOT NULL DEFAULT 'all';

-- AlterTable
ALTER TABLE "covenant_amendment" ADD COLUMN     "rule" "amendment_rule" NOT NULL DEFAULT 'all';

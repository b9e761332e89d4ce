-- CreateEnum
CREATE TYPE "holiday_kind" AS ENUM ('off', 'worked');

-- CreateTable
CREATE TABLE "holiday" (
    "id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "holiday_kind" NOT NULL DEFAULT 'off',
    "confidence" "confidence" NOT NULL,

    CONSTRAINT "holiday_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "holiday_day_key" ON "holiday"("day");


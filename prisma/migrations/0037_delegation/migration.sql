-- AlterEnum
ALTER TYPE "role" ADD VALUE 'unit_deputy' BEFORE 'bloc_leader';

-- CreateEnum
CREATE TYPE "delegation_scope" AS ENUM ('files', 'files_and_bloc');

-- AlterTable
ALTER TABLE "registration_event" ADD COLUMN     "delegation_id" UUID;

-- CreateTable
CREATE TABLE "delegation" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "from_account_id" UUID NOT NULL,
    "to_account_id" UUID NOT NULL,
    "scope" "delegation_scope" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "delegation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "delegation_to_account_id_idx" ON "delegation"("to_account_id");

-- CreateIndex
CREATE INDEX "delegation_unit_id_idx" ON "delegation"("unit_id");

-- AddForeignKey
ALTER TABLE "registration_event" ADD CONSTRAINT "registration_event_delegation_id_fkey" FOREIGN KEY ("delegation_id") REFERENCES "delegation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_from_account_id_fkey" FOREIGN KEY ("from_account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_to_account_id_fkey" FOREIGN KEY ("to_account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.
alter table delegation
  add constraint delegation_period check (ends_on >= starts_on),
  add constraint delegation_to_another check (to_account_id <> from_account_id),
  add constraint delegation_has_reason check (btrim(reason) <> ''),
  add constraint one_delegation_at_a_time exclude using gist (
    unit_id with =, daterange(starts_on, ends_on, '[]') with &&) where (revoked_at is null);

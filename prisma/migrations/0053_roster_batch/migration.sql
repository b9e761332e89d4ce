-- CreateTable
CREATE TABLE "roster_batch" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "taken_by_id" UUID NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "added" INTEGER NOT NULL,
    "known" INTEGER NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "roster_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roster_batch_entry" (
    "batch_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "employment_id" UUID,
    "added" BOOLEAN NOT NULL,

    CONSTRAINT "roster_batch_entry_pkey" PRIMARY KEY ("batch_id","person_id")
);

-- CreateIndex
CREATE INDEX "roster_batch_unit_id_taken_at_idx" ON "roster_batch"("unit_id", "taken_at");

-- CreateIndex
CREATE INDEX "roster_batch_entry_person_id_idx" ON "roster_batch_entry"("person_id");

-- CreateIndex
CREATE INDEX "roster_batch_entry_employment_id_idx" ON "roster_batch_entry"("employment_id");

-- AddForeignKey
ALTER TABLE "roster_batch" ADD CONSTRAINT "roster_batch_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_batch" ADD CONSTRAINT "roster_batch_taken_by_id_fkey" FOREIGN KEY ("taken_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_batch_entry" ADD CONSTRAINT "roster_batch_entry_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "roster_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_batch_entry" ADD CONSTRAINT "roster_batch_entry_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_batch_entry" ADD CONSTRAINT "roster_batch_entry_employment_id_fkey" FOREIGN KEY ("employment_id") REFERENCES "employment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

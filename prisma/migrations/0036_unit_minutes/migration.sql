-- CreateTable
CREATE TABLE "unit_minutes" (
    "registration_id" UUID NOT NULL,
    "met_on" DATE,
    "total_members" INTEGER,
    "present_members" INTEGER,
    "chair" TEXT NOT NULL DEFAULT '',
    "secretary" TEXT NOT NULL DEFAULT '',
    "file_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "unit_minutes_pkey" PRIMARY KEY ("registration_id")
);

-- CreateTable
CREATE TABLE "unit_minutes_scan" (
    "file_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,

    CONSTRAINT "unit_minutes_scan_pkey" PRIMARY KEY ("file_id")
);

-- CreateTable
CREATE TABLE "line_vote" (
    "line_id" UUID NOT NULL,
    "agreed" INTEGER NOT NULL,

    CONSTRAINT "line_vote_pkey" PRIMARY KEY ("line_id")
);

-- CreateIndex
CREATE INDEX "unit_minutes_scan_registration_id_idx" ON "unit_minutes_scan"("registration_id");

-- AddForeignKey
ALTER TABLE "unit_minutes" ADD CONSTRAINT "unit_minutes_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_minutes" ADD CONSTRAINT "unit_minutes_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_minutes_scan" ADD CONSTRAINT "unit_minutes_scan_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_minutes_scan" ADD CONSTRAINT "unit_minutes_scan_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_vote" ADD CONSTRAINT "line_vote_line_id_fkey" FOREIGN KEY ("line_id") REFERENCES "registration_line"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.
alter table unit_minutes
  add constraint minutes_members check (total_members between 1 and 10000 and present_members between 0 and 10000);
alter table line_vote add constraint vote_count check (agreed between 0 and 10000);

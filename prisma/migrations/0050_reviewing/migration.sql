-- CreateTable
CREATE TABLE "reason_template" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "confidence" "confidence" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "reason_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_note" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "stage" "review_stage" NOT NULL,
    "path" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_note_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "reason_template_name_key" ON "reason_template"("name");

-- CreateIndex
CREATE INDEX "review_note_registration_id_stage_idx" ON "review_note"("registration_id", "stage");

-- AddForeignKey
ALTER TABLE "review_note" ADD CONSTRAINT "review_note_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_note" ADD CONSTRAINT "review_note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the schema language cannot say.
alter table review_note
  -- The unit's own head keeps no notes here: they would be the unit's.
  add constraint review_note_outside_the_unit check (stage <> 'head');

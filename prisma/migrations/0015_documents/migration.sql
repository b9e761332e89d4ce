-- CreateEnum
CREATE TYPE "document_kind" AS ENUM ('law', 'decree', 'circular', 'decision', 'directive', 'plan', 'guidance', 'dispatch');

-- CreateEnum
CREATE TYPE "document_status" AS ENUM ('draft', 'published');

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "document_kind" NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "signed_on" DATE,
    "effective_on" DATE,
    "expires_on" DATE,
    "signer_name" TEXT,
    "signer_title" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "confidence" "confidence" NOT NULL,
    "replaced_by_id" UUID,
    "file_id" UUID,
    "status" "document_status" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "document_slug_key" ON "document"("slug");

-- CreateIndex
CREATE INDEX "document_status_year_id_idx" ON "document"("status", "year" DESC, "id");

-- CreateIndex
CREATE INDEX "document_replaced_by_id_idx" ON "document"("replaced_by_id");

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "file"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What the schema language cannot say: one entry a document, dates in order, no document in its own place.
create unique index document_entered_once on document (kind, fold(number), year);
alter table document
  add constraint document_published_at check ((status = 'published') = (published_at is not null)),
  add constraint document_not_in_its_own_place check (replaced_by_id <> id),
  add constraint document_dates check (
    (signed_on is null or extract(year from signed_on) = year)
    and (effective_on is null or signed_on is null or effective_on >= signed_on)
    and (expires_on is null or expires_on >= coalesce(effective_on, signed_on, expires_on)));

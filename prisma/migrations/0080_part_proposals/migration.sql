-- A change of what readers see beside a published text, which waits or has waited for a second person.

-- CreateEnum
CREATE TYPE "proposed_part" AS ENUM ('contents', 'movements', 'milestones', 'correction', 'hidden_correction');

-- CreateTable
CREATE TABLE "part_proposal" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "part" "proposed_part" NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "input" JSONB NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" UUID,
    "approved" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "part_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "part_proposal_article_id_settled_at_idx" ON "part_proposal"("article_id", "settled_at");

-- AddForeignKey
ALTER TABLE "part_proposal" ADD CONSTRAINT "part_proposal_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "part_proposal" ADD CONSTRAINT "part_proposal_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "part_proposal" ADD CONSTRAINT "part_proposal_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One change of each part waits at a time; of corrections, as many as there are.
create unique index part_proposal_one_waits on part_proposal (article_id, part)
  where settled_at is null and part in ('contents', 'movements', 'milestones');

alter table part_proposal add constraint part_proposal_settled_by_somebody
  check ((settled_at is null) = (settled_by_id is null));
alter table part_proposal add constraint part_proposal_waits_unapproved
  check (settled_at is not null or not approved);

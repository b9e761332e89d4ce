-- A change of a published text that waits for a second person.

-- CreateTable
CREATE TABLE "article_proposal" (
    "article_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "text" JSONB NOT NULL,
    "own" JSONB NOT NULL,

    CONSTRAINT "article_proposal_pkey" PRIMARY KEY ("article_id")
);

-- AddForeignKey
ALTER TABLE "article_proposal" ADD CONSTRAINT "article_proposal_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_proposal" ADD CONSTRAINT "article_proposal_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- CreateEnum
CREATE TYPE "feedback_status" AS ENUM ('pending', 'published', 'refused');

-- CreateTable
CREATE TABLE "feedback" (
    "id" UUID NOT NULL,
    "article_id" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "body" TEXT NOT NULL,
    "status" "feedback_status" NOT NULL DEFAULT 'pending',
    "reply" TEXT NOT NULL DEFAULT '',
    "moderated_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "challenge" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reply_template" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "reply_template_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "feedback_challenge_key" ON "feedback"("challenge");

-- CreateIndex
CREATE INDEX "feedback_status_created_at_id_idx" ON "feedback"("status", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "feedback_article_id_status_created_at_idx" ON "feedback"("article_id", "status", "created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "reply_template_name_key" ON "reply_template"("name");


-- What the schema language cannot say.
alter table feedback
  add constraint feedback_moderated check ((status = 'pending') = (moderated_at is null)),
  add constraint feedback_length check (char_length(body) between 1 and 5000 and char_length(name) between 1 and 200);

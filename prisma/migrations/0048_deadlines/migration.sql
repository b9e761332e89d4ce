-- CreateTable
CREATE TABLE "deadline_reminder" (
    "account_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "mark" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deadline_reminder_pkey" PRIMARY KEY ("account_id","subject","mark")
);

-- CreateTable
CREATE TABLE "deadline_digest" (
    "account_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deadline_digest_pkey" PRIMARY KEY ("account_id","day")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "account_id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("account_id")
);

-- CreateIndex
CREATE INDEX "deadline_reminder_subject_idx" ON "deadline_reminder"("subject");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_digest_key" ON "calendar_feed"("digest");

-- AddForeignKey
ALTER TABLE "deadline_reminder" ADD CONSTRAINT "deadline_reminder_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline_digest" ADD CONSTRAINT "deadline_digest_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- CreateTable
CREATE TABLE "review_batch" (
    "id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "event" "registration_event_kind" NOT NULL,
    "held_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "started_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_batch_item" (
    "batch_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT,

    CONSTRAINT "review_batch_item_pkey" PRIMARY KEY ("batch_id","registration_id")
);

-- CreateIndex
CREATE INDEX "review_batch_actor_id_held_at_idx" ON "review_batch"("actor_id", "held_at");

-- AddForeignKey
ALTER TABLE "review_batch" ADD CONSTRAINT "review_batch_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_batch_item" ADD CONSTRAINT "review_batch_item_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "review_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_batch_item" ADD CONSTRAINT "review_batch_item_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What the schema language cannot say.
alter table review_batch
  -- What was undone never began; what is settled did.
  add constraint review_batch_one_end check (undone_at is null or started_at is null),
  add constraint review_batch_begun check (settled_at is null or started_at is not null);
-- A file waits in one batch at a time; also how it is found that it does.
create unique index review_batch_item_waiting on review_batch_item (registration_id) where outcome is null;
-- What is due is looked for every quarter of a minute among the few that still wait.
create index review_batch_waiting on review_batch (due_at) where undone_at is null and settled_at is null;

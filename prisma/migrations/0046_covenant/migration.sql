-- CreateEnum
CREATE TYPE "covenant_status" AS ENUM ('draft', 'signing', 'sealed');

-- CreateEnum
CREATE TYPE "covenant_event_kind" AS ENUM ('open', 'take_back', 'release', 'seal');

-- CreateEnum
CREATE TYPE "amendment_status" AS ENUM ('proposed', 'adopted', 'refused', 'withdrawn');

-- AlterTable
ALTER TABLE "pledge_target" ADD COLUMN     "responsible" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "covenant" (
    "id" UUID NOT NULL,
    "campaign_id" UUID NOT NULL,
    "bloc_id" UUID NOT NULL,
    "status" "covenant_status" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "round" INTEGER NOT NULL DEFAULT 0,
    "preamble" TEXT NOT NULL DEFAULT '',
    "text" JSONB,
    "sha256" TEXT,
    "opened_at" TIMESTAMPTZ(3),
    "sealed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "covenant_commitment" (
    "id" UUID NOT NULL,
    "covenant_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "covenant_commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "covenant_seat" (
    "covenant_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "released_at" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "covenant_seat_pkey" PRIMARY KEY ("covenant_id","unit_id")
);

-- CreateTable
CREATE TABLE "covenant_signature" (
    "id" UUID NOT NULL,
    "covenant_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "unit_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "signer_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "covenant_event" (
    "id" UUID NOT NULL,
    "covenant_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" "covenant_event_kind" NOT NULL,
    "from_status" "covenant_status" NOT NULL,
    "to_status" "covenant_status" NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "covenant_amendment" (
    "id" UUID NOT NULL,
    "covenant_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "line_id" UUID NOT NULL,
    "before" TEXT NOT NULL,
    "after" JSONB,
    "reason" TEXT NOT NULL,
    "status" "amendment_status" NOT NULL DEFAULT 'proposed',
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "covenant_amendment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "covenant_consent" (
    "id" UUID NOT NULL,
    "amendment_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "signer_name" TEXT NOT NULL,
    "agrees" BOOLEAN NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "covenant_consent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "covenant_bloc_id_idx" ON "covenant"("bloc_id");

-- CreateIndex
CREATE UNIQUE INDEX "covenant_campaign_id_bloc_id_key" ON "covenant"("campaign_id", "bloc_id");

-- CreateIndex
CREATE UNIQUE INDEX "covenant_commitment_covenant_id_position_key" ON "covenant_commitment"("covenant_id", "position");

-- CreateIndex
CREATE INDEX "covenant_seat_unit_id_idx" ON "covenant_seat"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "covenant_signature_covenant_id_round_unit_id_key" ON "covenant_signature"("covenant_id", "round", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "covenant_event_covenant_id_sequence_key" ON "covenant_event"("covenant_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "covenant_amendment_covenant_id_number_key" ON "covenant_amendment"("covenant_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "covenant_consent_amendment_id_unit_id_key" ON "covenant_consent"("amendment_id", "unit_id");

-- AddForeignKey
ALTER TABLE "covenant" ADD CONSTRAINT "covenant_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant" ADD CONSTRAINT "covenant_bloc_id_fkey" FOREIGN KEY ("bloc_id") REFERENCES "bloc"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_commitment" ADD CONSTRAINT "covenant_commitment_covenant_id_fkey" FOREIGN KEY ("covenant_id") REFERENCES "covenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_seat" ADD CONSTRAINT "covenant_seat_covenant_id_fkey" FOREIGN KEY ("covenant_id") REFERENCES "covenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_seat" ADD CONSTRAINT "covenant_seat_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_signature" ADD CONSTRAINT "covenant_signature_covenant_id_fkey" FOREIGN KEY ("covenant_id") REFERENCES "covenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_signature" ADD CONSTRAINT "covenant_signature_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_signature" ADD CONSTRAINT "covenant_signature_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_event" ADD CONSTRAINT "covenant_event_covenant_id_fkey" FOREIGN KEY ("covenant_id") REFERENCES "covenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_event" ADD CONSTRAINT "covenant_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_amendment" ADD CONSTRAINT "covenant_amendment_covenant_id_fkey" FOREIGN KEY ("covenant_id") REFERENCES "covenant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_amendment" ADD CONSTRAINT "covenant_amendment_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_consent" ADD CONSTRAINT "covenant_consent_amendment_id_fkey" FOREIGN KEY ("amendment_id") REFERENCES "covenant_amendment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_consent" ADD CONSTRAINT "covenant_consent_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "covenant_consent" ADD CONSTRAINT "covenant_consent_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- By hand ---------------------------------------------------------------------------------------------------------

alter table covenant
  add constraint covenant_has_its_text check ((status = 'draft') or (text is not null and sha256 is not null)),
  add constraint covenant_sealed_at check ((status = 'sealed') = (sealed_at is not null));

-- One open question about a line at a time.
create unique index amendment_open_once on covenant_amendment (covenant_id, line_id) where status = 'proposed';

-- What the heads sign does not move under their pens, and what is sealed never does.
create function keep_covenant() returns trigger language plpgsql as $$
begin
  if old.status = 'sealed' then
    raise exception 'a sealed covenant is not rewritten' using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and old.status = 'signing' and new.status <> 'draft'
     and (new.text is distinct from old.text or new.sha256 is distinct from old.sha256 or new.round <> old.round) then
    raise exception 'a covenant open for signing is not rewritten' using errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger covenant_kept before update or delete on covenant
  for each row execute function keep_covenant();

create function keep_covenant_words() returns trigger language plpgsql as $$
declare subject uuid := case tg_op when 'INSERT' then new.covenant_id else old.covenant_id end;
begin
  if exists (select from covenant c where c.id = subject and c.status <> 'draft') then
    raise exception 'the words of a covenant are written while it is drafted' using errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger covenant_commitment_kept before insert or update or delete on covenant_commitment
  for each row execute function keep_covenant_words();

create function keep_amendment() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.status <> 'proposed'
     or (new.line_id, new.before, new.reason, new.number, new.covenant_id)
        is distinct from (old.line_id, old.before, old.reason, old.number, old.covenant_id)
     or new.after is distinct from old.after then
    raise exception 'an amendment is settled, not rewritten' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger covenant_amendment_kept before update or delete on covenant_amendment
  for each row execute function keep_amendment();

create trigger covenant_signature_append_only before update or delete on covenant_signature
  for each row execute function refuse_rewriting();
create trigger covenant_event_append_only before update or delete on covenant_event
  for each row execute function refuse_rewriting();
create trigger covenant_consent_append_only before update or delete on covenant_consent
  for each row execute function refuse_rewriting();

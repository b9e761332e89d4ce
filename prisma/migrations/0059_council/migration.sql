-- CreateEnum
CREATE TYPE "council_kind" AS ENUM ('emulation', 'initiative');

-- CreateEnum
CREATE TYPE "council_role" AS ENUM ('chair', 'vice_chair', 'standing', 'member', 'secretary');

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "ballot_session_id" UUID,
ALTER COLUMN "signed_on" DROP NOT NULL;

-- AlterTable
ALTER TABLE "award" ADD COLUMN     "ballot_line_id" UUID;

-- AlterTable
ALTER TABLE "ballot_session" ADD COLUMN     "council_id" UUID,
ADD COLUMN     "meets_on" DATE,
ADD COLUMN     "secretary_id" UUID;

-- AlterTable
ALTER TABLE "ballot_line" ADD COLUMN     "honour" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "initiative_id" UUID,
ADD COLUMN     "pass_part" INTEGER,
ADD COLUMN     "pass_whole" INTEGER,
ADD COLUMN     "registration_line_id" UUID,
ADD COLUMN     "verdict" TEXT;

-- AlterTable
ALTER TABLE "ballot_recusal" ADD COLUMN     "computed" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "recognition" ADD COLUMN     "ballot_line_id" UUID,
ADD COLUMN     "initiative_id" UUID;

-- CreateTable
CREATE TABLE "council" (
    "id" UUID NOT NULL,
    "kind" "council_kind" NOT NULL,
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "document_number" TEXT NOT NULL DEFAULT '',
    "document_on" DATE,
    "confidence" "confidence" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "council_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "council_member" (
    "id" UUID NOT NULL,
    "council_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "person_id" UUID,
    "unit_id" UUID,
    "role" "council_role" NOT NULL,
    "job_title" TEXT NOT NULL DEFAULT '',
    "votes" BOOLEAN NOT NULL DEFAULT true,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "council_member_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "council_unit_id_idx" ON "council"("unit_id");

-- CreateIndex
CREATE INDEX "council_member_council_id_idx" ON "council_member"("council_id");

-- CreateIndex
CREATE INDEX "council_member_account_id_idx" ON "council_member"("account_id");

-- CreateIndex
CREATE INDEX "decision_ballot_session_id_idx" ON "decision"("ballot_session_id");

-- CreateIndex
CREATE INDEX "award_ballot_line_id_idx" ON "award"("ballot_line_id");

-- CreateIndex
CREATE INDEX "ballot_session_council_id_created_at_idx" ON "ballot_session"("council_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "ballot_line_registration_line_id_idx" ON "ballot_line"("registration_line_id");

-- CreateIndex
CREATE INDEX "ballot_line_initiative_id_idx" ON "ballot_line"("initiative_id");

-- CreateIndex
CREATE INDEX "recognition_ballot_line_id_idx" ON "recognition"("ballot_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "recognition_initiative_id_person_id_key" ON "recognition"("initiative_id", "person_id");

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_ballot_session_id_fkey" FOREIGN KEY ("ballot_session_id") REFERENCES "ballot_session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award" ADD CONSTRAINT "award_ballot_line_id_fkey" FOREIGN KEY ("ballot_line_id") REFERENCES "ballot_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council" ADD CONSTRAINT "council_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_member" ADD CONSTRAINT "council_member_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_member" ADD CONSTRAINT "council_member_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_member" ADD CONSTRAINT "council_member_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "council_member" ADD CONSTRAINT "council_member_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_session" ADD CONSTRAINT "ballot_session_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_session" ADD CONSTRAINT "ballot_session_secretary_id_fkey" FOREIGN KEY ("secretary_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_line" ADD CONSTRAINT "ballot_line_registration_line_id_fkey" FOREIGN KEY ("registration_line_id") REFERENCES "registration_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_line" ADD CONSTRAINT "ballot_line_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_initiative_id_fkey" FOREIGN KEY ("initiative_id") REFERENCES "initiative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition" ADD CONSTRAINT "recognition_ballot_line_id_fkey" FOREIGN KEY ("ballot_line_id") REFERENCES "ballot_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the schema language cannot say.
alter table council add constraint council_has_name check (btrim(name) <> '');
alter table council_member
  add constraint council_member_period check (ends_on >= starts_on),
  add constraint one_seat_at_a_time exclude using gist (
    council_id with =, account_id with =, daterange(starts_on, ends_on, '[]') with &&),
  add constraint one_chair_and_one_secretary_at_a_time exclude using gist (
    council_id with =, role with =, daterange(starts_on, ends_on, '[]') with &&)
    where (role in ('chair', 'secretary'));

alter table ballot_session
  add constraint ballot_kind_fits_council check ((kind = 'council') = (council_id is not null));
alter table ballot_line
  add constraint ballot_line_share check (num_nonnulls(pass_part, pass_whole) in (0, 2) and pass_part between 1 and pass_whole),
  add constraint ballot_line_verdict check (verdict in ('pass', 'fail', 'review')),
  add constraint ballot_line_is_one check (num_nonnulls(unit_id, registration_line_id, initiative_id) <= 1);
create unique index ballot_line_registered_once on ballot_line (session_id, registration_line_id)
  where registration_line_id is not null;
create unique index ballot_line_initiative_once on ballot_line (session_id, initiative_id) where initiative_id is not null;

-- Only a draft may still lack its number and its day.
alter table decision
  add constraint decision_published_signed check (status = 'draft' or (signed_on is not null and btrim(number) <> ''));

-- A unit never votes on itself: that was found by the portal in the votes held so far, too.
alter table ballot_recusal disable trigger ballot_recusal_kept;
update ballot_recusal r set computed = true
from ballot_voter v, ballot_line l
where v.id = r.voter_id and l.id = r.line_id and v.unit_id = l.unit_id;
alter table ballot_recusal enable trigger ballot_recusal_kept;

-- A council's vote stands like a bloc's once it is opened: whose it is, who keeps it, and when it meets.
create or replace function keep_ballot_session() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.status <> 'draft' then
      raise exception 'a vote that was opened is not deleted' using errcode = 'check_violation';
    end if;
    return old;
  end if;
  if new.status <> old.status and current_user <> 'portal_ballot_box'
    and not (old.status = 'closed' and new.status = 'published') then
    raise exception 'only the ballot box opens, closes and voids a vote' using errcode = 'check_violation';
  end if;
  if old.status <> 'draft' and
    (new.campaign_id, new.kind, new.bloc_id, new.council_id, new.secretary_id, new.meets_on, new.title, new.purpose,
      new.seats, new.quorum_part, new.quorum_whole, new.pass_part, new.pass_whole, new.denominator, new.recused_counted,
      new.written_votes, new.breaks_ties)
    is distinct from
    (old.campaign_id, old.kind, old.bloc_id, old.council_id, old.secretary_id, old.meets_on, old.title, old.purpose,
      old.seats, old.quorum_part, old.quorum_whole, old.pass_part, old.pass_whole, old.denominator, old.recused_counted,
      old.written_votes, old.breaks_ties) then
    raise exception 'the rules of a vote that was opened stand' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- A voided session is set up once more a single time: whoever presses again is led to the one that exists.

-- AlterTable
ALTER TABLE "ballot_session" ADD COLUMN     "repeats_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "ballot_session_repeats_id_key" ON "ballot_session"("repeats_id");

-- AddForeignKey
ALTER TABLE "ballot_session" ADD CONSTRAINT "ballot_session_repeats_id_fkey" FOREIGN KEY ("repeats_id") REFERENCES "ballot_session"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What a session repeats stands like its rules once it is opened.
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
    (new.campaign_id, new.kind, new.bloc_id, new.council_id, new.secretary_id, new.repeats_id, new.meets_on, new.title,
      new.purpose, new.seats, new.quorum_part, new.quorum_whole, new.pass_part, new.pass_whole, new.denominator,
      new.recused_counted, new.written_votes, new.breaks_ties)
    is distinct from
    (old.campaign_id, old.kind, old.bloc_id, old.council_id, old.secretary_id, old.repeats_id, old.meets_on, old.title,
      old.purpose, old.seats, old.quorum_part, old.quorum_whole, old.pass_part, old.pass_whole, old.denominator,
      old.recused_counted, old.written_votes, old.breaks_ties) then
    raise exception 'the rules of a vote that was opened stand' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- The secret of the ballot, held by the database itself.
--
-- Two roles that nobody signs in as. `portal_web` is what the portal runs as: it reads and writes the tables, but owns
-- none of them. `portal_ballot_box` owns the box; the portal may call its functions, never read its table. Roles belong
-- to the whole server, so another database of it may have made them already, even at this very moment.
do $$
declare wanted text;
begin
  foreach wanted in array array['portal_web', 'portal_ballot_box'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    -- Who migrates must be able to act as both; a superuser always is.
    if not pg_has_role(current_user, wanted, 'member') then
      execute format('grant %I to current_user', wanted);
    end if;
  end loop;
end $$;

-- What the portal may do, with what is there and with what later migrations add.
grant usage on schema public to portal_web;
grant select, insert, update, delete on all tables in schema public to portal_web;
grant usage, select, update on all sequences in schema public to portal_web;
alter default privileges in schema public grant select, insert, update, delete on tables to portal_web;
alter default privileges in schema public grant usage, select, update on sequences to portal_web;

alter table ballot_session
  add constraint ballot_kind_fits_bloc check ((kind = 'bloc') = (bloc_id is not null)),
  add constraint ballot_quorum check (quorum_part between 1 and quorum_whole),
  add constraint ballot_pass check (pass_part between 1 and pass_whole),
  add constraint ballot_seats check (seats > 0),
  add constraint ballot_times check (
    (opened_at is not null) = (status <> 'draft')
    and (closed_at is not null) = (status in ('closed', 'published'))
    and (published_at is not null) = (status = 'published'));
alter table ballot_voter
  add constraint ballot_voter_is_one check (num_nonnulls(unit_id, account_id) = 1),
  add constraint ballot_voter_attended check (not has_voted or attendance in ('present', 'written'));
create unique index ballot_line_unit_once on ballot_line (session_id, unit_id) where unit_id is not null;

-- Who has met: enough members in the room, or every absent one answered in writing.
create function ballot_has_quorum(session uuid) returns boolean language sql stable
  set search_path = public, pg_temp
  as $$
    select count(*) filter (where v.attendance = 'present') * s.quorum_whole >= s.quorum_part * count(*)
      or (s.written_votes
        and bool_and(v.attendance = 'present' or (v.attendance = 'written' and v.has_voted)))
    from ballot_session s join ballot_voter v on v.session_id = s.id
    where s.id = session
    group by s.id
  $$;

-- The box ---------------------------------------------------------------------------------------------------------

create schema ballot_box authorization portal_ballot_box;

-- One row a session, rewritten at each vote: no row, number or time belongs to one paper. `piles` holds for each line one
-- letter a vote (A, D, B) in random order, each put in at a random place, so that no whole paper is kept anywhere.
-- `receipts` holds the codes handed out, also in random order.
create table ballot_box.urn (
  session_id uuid primary key,
  piles jsonb not null default '{}',
  receipts text[] not null default '{}'
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0, fillfactor = 50);
alter table ballot_box.urn owner to portal_ballot_box;
revoke all on ballot_box.urn from public;

grant usage on schema public to portal_ballot_box;
grant select on ballot_line, ballot_recusal to portal_ballot_box;
grant select, update on ballot_session, ballot_voter to portal_ballot_box;
grant insert on ballot_slip, ballot_receipt to portal_ballot_box;

-- A place among `places`, from the server's strong source of randomness.
create function ballot_box.random_place(places int) returns int language sql volatile
  set search_path = pg_catalog, pg_temp
  as $$ select (('x' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 8))::bit(32)::bigint % places)::int $$;

-- Puts a paper into the box and strikes its voter off, together or not at all. Answers what became of it; with 'cast' the
-- receipt. `choices` names for each line of the voter's paper A (agree), D (disagree) or B (blank).
create function ballot_box.cast_paper(voter uuid, choices jsonb)
  returns table (outcome text, receipt text) language plpgsql security definer
  set search_path = ballot_box, public, pg_temp
  as $$
declare
  roll ballot_voter;
  held ballot_session;
  box urn;
  line record;
  pile text;
  place int;
  code text;
begin
  select * into roll from ballot_voter v where v.id = voter for update;
  if not found then return query select 'not_on_roll', null::text; return; end if;
  select * into held from ballot_session s where s.id = roll.session_id for share;
  if held.status <> 'open' then return query select 'not_open', null::text; return; end if;
  if roll.has_voted then return query select 'already_voted', null::text; return; end if;
  if roll.attendance <> 'present' and not (roll.attendance = 'written' and held.written_votes) then
    return query select 'not_attending', null::text; return;
  end if;
  if roll.attendance = 'present' and not ballot_has_quorum(held.id) then
    return query select 'no_quorum', null::text; return;
  end if;
  -- The paper names exactly the voter's lines.
  if jsonb_typeof(choices) is distinct from 'object'
    or exists (
      select from ballot_line l
      where l.session_id = held.id
        and coalesce(choices ->> l.id::text, '') not in ('A', 'D', 'B')
        and not exists (select from ballot_recusal r where r.voter_id = voter and r.line_id = l.id))
    or (select count(*) from jsonb_object_keys(choices)) <> (
      select count(*) from ballot_line l
      where l.session_id = held.id
        and not exists (select from ballot_recusal r where r.voter_id = voter and r.line_id = l.id))
  then
    return query select 'not_the_paper', null::text; return;
  end if;
  if (select count(*) from jsonb_each_text(choices) c where c.value = 'A') > held.seats then
    return query select 'too_many', null::text; return;
  end if;

  select * into box from urn u where u.session_id = held.id for update;
  for line in select * from jsonb_each_text(choices) loop
    pile := coalesce(box.piles ->> line.key, '');
    place := random_place(length(pile) + 1);
    box.piles := jsonb_set(box.piles, array[line.key],
      to_jsonb(left(pile, place) || line.value || substr(pile, place + 1)));
  end loop;
  code := upper(regexp_replace(substr(replace(gen_random_uuid()::text, '-', ''), 1, 12), '(.{4})(.{4})(.{4})', '\1-\2-\3'));
  place := random_place(cardinality(box.receipts) + 1);
  update urn u set piles = box.piles,
    receipts = box.receipts[:place] || code || box.receipts[place + 1:]
  where u.session_id = held.id;
  update ballot_voter v set has_voted = true where v.id = voter;
  return query select 'cast', code;
end $$;

-- Opens the vote with an empty box. False when it is not the time.
create function ballot_box.open_session(session uuid, at timestamptz) returns boolean
  language plpgsql security definer set search_path = ballot_box, public, pg_temp as $$
begin
  update ballot_session set status = 'open', opened_at = at, version = version + 1
  where id = session and status = 'draft';
  if not found then return false; end if;
  insert into urn (session_id) values (session);
  return true;
end $$;

-- Closes the vote and turns the box out on the table: each line's slips get new ids and a new order, all written by this
-- one transaction, and the box is gone. Answers 'closed', 'not_open' or 'no_quorum'.
create function ballot_box.close_session(session uuid, at timestamptz) returns text
  language plpgsql security definer set search_path = ballot_box, public, pg_temp as $$
begin
  perform from ballot_session s where s.id = session and s.status = 'open' for update;
  if not found then return 'not_open'; end if;
  if not ballot_has_quorum(session) then return 'no_quorum'; end if;
  insert into ballot_slip (id, line_id, choice)
    select gen_random_uuid(), slip.line_id,
      (case slip.letter when 'A' then 'agree' when 'D' then 'disagree' else 'blank' end)::ballot_choice
    from (
      select pile.key::uuid as line_id, substr(pile.value, place, 1) as letter
      from urn u, jsonb_each_text(u.piles) pile, generate_series(1, length(pile.value)) place
      where u.session_id = session
      order by gen_random_uuid()
    ) slip;
  insert into ballot_receipt (session_id, code)
    select session, receipt from urn u, unnest(u.receipts) receipt where u.session_id = session order by receipt;
  delete from urn u where u.session_id = session;
  update ballot_session set status = 'closed', closed_at = at, version = version + 1 where id = session;
  return 'closed';
end $$;

-- Calls the vote off: the box is destroyed uncounted. False when it is not open.
create function ballot_box.void_session(session uuid, reason text) returns boolean
  language plpgsql security definer set search_path = ballot_box, public, pg_temp as $$
begin
  update ballot_session set status = 'void', void_reason = reason, version = version + 1
  where id = session and status = 'open';
  if not found then return false; end if;
  delete from urn u where u.session_id = session;
  return true;
end $$;

do $$
declare made text;
begin
  foreach made in array array[
    'random_place(int)', 'cast_paper(uuid, jsonb)', 'open_session(uuid, timestamptz)',
    'close_session(uuid, timestamptz)', 'void_session(uuid, text)'] loop
    execute format('alter function ballot_box.%s owner to portal_ballot_box', made);
    execute format('revoke all on function ballot_box.%s from public', made);
    if made not like 'random_place%' then
      execute format('grant execute on function ballot_box.%s to portal_web', made);
    end if;
  end loop;
end $$;
grant usage on schema ballot_box to portal_web;

-- What only the box may write -------------------------------------------------------------------------------------

create function keep_ballot_session() returns trigger language plpgsql as $$
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
    (new.campaign_id, new.kind, new.bloc_id, new.title, new.purpose, new.seats, new.quorum_part, new.quorum_whole,
      new.pass_part, new.pass_whole, new.denominator, new.recused_counted, new.written_votes, new.breaks_ties)
    is distinct from
    (old.campaign_id, old.kind, old.bloc_id, old.title, old.purpose, old.seats, old.quorum_part, old.quorum_whole,
      old.pass_part, old.pass_whole, old.denominator, old.recused_counted, old.written_votes, old.breaks_ties) then
    raise exception 'the rules of a vote that was opened stand' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger ballot_session_kept before update or delete on ballot_session
  for each row execute function keep_ballot_session();

create function ballot_status_of(session uuid) returns ballot_status language sql stable
  set search_path = public, pg_temp
  as $$ select status from ballot_session where id = session $$;

create function keep_ballot_line() returns trigger language plpgsql as $$
begin
  -- A null status is a draft being deleted with all that belongs to it.
  if ballot_status_of(case tg_op when 'DELETE' then old.session_id else new.session_id end) <> 'draft' then
    raise exception 'the paper of a vote that was opened stands' using errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger ballot_line_kept before insert or update or delete on ballot_line
  for each row execute function keep_ballot_line();

create function keep_ballot_recusal() returns trigger language plpgsql as $$
declare subject uuid := case tg_op when 'DELETE' then old.line_id else new.line_id end;
begin
  if (select ballot_status_of(l.session_id) from ballot_line l where l.id = subject) <> 'draft' then
    raise exception 'the paper of a vote that was opened stands' using errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger ballot_recusal_kept before insert or update or delete on ballot_recusal
  for each row execute function keep_ballot_recusal();

-- The roll: who votes is fixed at opening; who is in the room may change while the vote is open, until they have voted.
create function keep_ballot_voter() returns trigger language plpgsql as $$
declare
  standing ballot_status := ballot_status_of(case tg_op when 'DELETE' then old.session_id else new.session_id end);
begin
  if tg_op = 'UPDATE' then
    if new.has_voted is distinct from old.has_voted and current_user <> 'portal_ballot_box' then
      raise exception 'only the ballot box strikes a voter off' using errcode = 'check_violation';
    end if;
    if standing in ('closed', 'published', 'void') or (old.has_voted and new.attendance <> old.attendance) then
      raise exception 'the roll stands' using errcode = 'check_violation';
    end if;
    if standing <> 'draft' and
      (new.session_id, new.unit_id, new.account_id) is distinct from (old.session_id, old.unit_id, old.account_id) then
      raise exception 'the roll of a vote that was opened stands' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if standing <> 'draft' then
    raise exception 'the roll of a vote that was opened stands' using errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger ballot_voter_kept before insert or update or delete on ballot_voter
  for each row execute function keep_ballot_voter();

create function keep_ballot_count() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' or current_user <> 'portal_ballot_box' then
    raise exception 'what came out of the ballot box stands' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger ballot_slip_kept before insert or update or delete on ballot_slip
  for each row execute function keep_ballot_count();
create trigger ballot_receipt_kept before insert or update or delete on ballot_receipt
  for each row execute function keep_ballot_count();

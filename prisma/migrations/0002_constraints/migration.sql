-- What the schema language cannot say: how Vietnamese sorts and folds, what may not overlap, what must add up, what is never rewritten.

-- Lower case without diacritics ("Đặng" → "dang"), for search. Immutable, so that it may be indexed:
-- the dictionary ships with the server and does not change under a running database.
create function fold(value text) returns text
  language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent', normalize(value, NFC))) $$;

-- Vietnamese order: by tên (the last word), then by the whole name.
create function name_key(value text) returns text
  language sql immutable strict parallel safe
  as $$ select regexp_replace(value, '^.*\s', '') || ' ' || value $$;

alter table unit alter column name type text collate "vi-x-icu";
alter table person alter column full_name type text collate "vi-x-icu";
alter table registration alter column unit_name type text collate "vi-x-icu";
alter table registration_line alter column full_name type text collate "vi-x-icu";
alter table ledger_entry alter column recipient_name type text collate "vi-x-icu";
alter table ledger_entry alter column unit_name type text collate "vi-x-icu";

-- Accounts, grants, sessions ------------------------------------------------------------------------------------

alter table account add constraint account_email_folded check (email = lower(email) and email like '%_@_%');

alter table role_grant
  add constraint grant_scope_fits_role
    check ((role in ('ministry_staff', 'administrator')) = (unit_id is null)),
  add constraint grant_period check (ends_on is null or ends_on >= starts_on),
  add constraint grant_held_once exclude using gist (
    account_id with =, role with =,
    coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
    daterange(starts_on, ends_on, '[]') with &&);

alter table account_session add constraint session_period check (expires_at > created_at);
alter table demonstration_clock add constraint demonstration_clock_single check (id = 1);
alter table file_content add constraint file_content_size check (octet_length(bytes) <= 20 * 1024 * 1024);
create index notice_unread on notice (account_id) where read_at is null;
create index outbox_mail_unsent on outbox_mail (not_before) where sent_at is null;

-- Organisation --------------------------------------------------------------------------------------------------

alter table unit
  add constraint unit_not_its_own_parent check (parent_id <> id),
  add constraint unit_period check (valid_to is null or valid_from is null or valid_to >= valid_from);

alter table bloc_membership
  add constraint membership_period check (ends_on is null or ends_on >= starts_on),
  add constraint one_bloc_at_a_time exclude using gist (
    unit_id with =, daterange(starts_on, ends_on, '[]') with &&);

alter table bloc_leadership
  add constraint leadership_period check (ends_on is null or ends_on >= starts_on),
  add constraint one_leader_and_one_deputy_at_a_time exclude using gist (
    bloc_id with =, office with =, daterange(starts_on, ends_on, '[]') with &&),
  add constraint no_unit_in_both_offices exclude using gist (
    bloc_id with =, unit_id with =, daterange(starts_on, ends_on, '[]') with &&);

alter table person add constraint person_birth_year check (birth_year between 1900 and 2100);
create index person_folded_name on person using gin (fold(full_name) gin_trgm_ops);

alter table employment
  add constraint employment_period check (ends_on is null or starts_on is null or ends_on >= starts_on),
  add constraint one_employment_in_a_unit_at_a_time exclude using gist (
    person_id with =, unit_id with =, daterange(starts_on, ends_on, '[]') with &&);

-- Campaign ------------------------------------------------------------------------------------------------------

alter table milestone add constraint milestone_period check (opens_on is null or due_on is null or due_on >= opens_on);
alter table campaign add constraint campaign_published_at check ((status = 'draft') = (published_at is null));
alter table announcement
  add constraint announcement_published_at check (status <> 'published' or published_at is not null);

create function keep_ruleset_frozen() returns trigger language plpgsql as $$
begin
  if old.status <> 'draft' and new.ruleset_code <> old.ruleset_code then
    raise exception 'the ruleset of a published campaign is frozen' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger campaign_ruleset_frozen before update on campaign
  for each row execute function keep_ruleset_frozen();

-- Entry ---------------------------------------------------------------------------------------------------------

alter table registration
  add constraint registration_headcount check (headcount between 0 and 100000),
  add constraint registration_women check (women_count >= 0 and women_count <= headcount);

create index registration_folded_unit on registration using gin (fold(unit_name) gin_trgm_ops);

alter table registration_line
  add constraint line_has_one_subject check (
    case subject
      when 'collective' then collective_id is not null and person_id is null and full_name = ''
      else collective_id is null and btrim(full_name) <> ''
    end),
  add constraint line_title_or_form check (num_nonnulls(emulation_title_code, commendation_form_code) <= 1),
  add constraint line_birth_year check (birth_year between 1900 and 2100);

-- The same collective or the same person is registered once for the same thing. Diacritics tell people apart:
-- Hùng and Hưng are two.
create unique index line_collective_once on registration_line
  (registration_id, collective_id, coalesce(emulation_title_code, commendation_form_code))
  where subject = 'collective' and num_nonnulls(emulation_title_code, commendation_form_code) = 1;
create unique index line_person_once on registration_line
  (registration_id, lower(normalize(btrim(full_name), NFC)), coalesce(birth_year, 0), coalesce(emulation_title_code, commendation_form_code))
  where subject = 'person' and num_nonnulls(emulation_title_code, commendation_form_code) = 1;

alter table pledge_target
  add constraint target_weight check (weight between 1 and 100);

alter table initiative_author
  add constraint author_share check (share > 0 and share <= 100);

-- Shares of a complete initiative add to 100, judged at commit so that authors may be rewritten one by one.
create function require_whole_shares(subject uuid) returns void language plpgsql as $$
declare total numeric;
begin
  if exists (select from initiative where id = subject and complete) then
    select coalesce(sum(share), 0) into total from initiative_author where initiative_id = subject;
    if total <> 100 then
      raise exception 'the shares of the authors add to %, not to 100', total
        using errcode = 'check_violation', constraint = 'author_shares_add_to_100';
    end if;
  end if;
end $$;
create function check_initiative_shares() returns trigger language plpgsql as $$
begin
  perform require_whole_shares(new.id);
  return null;
end $$;
create function check_author_shares() returns trigger language plpgsql as $$
begin
  perform require_whole_shares(case tg_op when 'DELETE' then old.initiative_id else new.initiative_id end);
  return null;
end $$;
create constraint trigger initiative_shares after insert or update on initiative
  deferrable initially deferred for each row execute function check_initiative_shares();
create constraint trigger initiative_author_shares after insert or update or delete on initiative_author
  deferrable initially deferred for each row execute function check_author_shares();

-- Honours -------------------------------------------------------------------------------------------------------

alter table award add constraint award_title_or_form check (num_nonnulls(emulation_title_code, commendation_form_code) = 1);
alter table ledger_entry add constraint ledger_title_or_form check (num_nonnulls(emulation_title_code, commendation_form_code) = 1);
alter table decision add constraint decision_published_at check ((status = 'published') = (published_at is not null));
create unique index decision_number_once on decision (fold(number), signed_on);

-- Folded once, when the entry is written: folding each candidate again at every search cost most of its time.
create function fold_ledger_entry() returns trigger language plpgsql as $$
begin
  new.folded := fold(new.recipient_name || ' ' || new.unit_name);
  return new;
end $$;
create trigger ledger_entry_folded before insert on ledger_entry
  for each row execute function fold_ledger_entry();

create function keep_published_decision() returns trigger language plpgsql as $$
begin
  if old.status = 'published' then
    raise exception 'a published decision is not rewritten' using errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger decision_immutable before update or delete on decision
  for each row execute function keep_published_decision();

create function keep_published_award() returns trigger language plpgsql as $$
declare subject uuid := case tg_op when 'INSERT' then new.decision_id else old.decision_id end;
begin
  if exists (select from decision d where d.id = subject and d.status = 'published') then
    raise exception 'the awards of a published decision are not rewritten' using errcode = 'check_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger award_immutable before insert or update or delete on award
  for each row execute function keep_published_award();

-- What is never rewritten ---------------------------------------------------------------------------------------

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'check_violation';
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function refuse_rewriting();
create trigger registration_event_append_only before update or delete on registration_event
  for each row execute function refuse_rewriting();
create trigger ledger_entry_append_only before update or delete on ledger_entry
  for each row execute function refuse_rewriting();

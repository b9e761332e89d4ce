-- Who a line names, by name and year of birth. Kept beside the line and in its index, since whoever asks for the files
-- that name one person twice reads it of every line of the campaign.
alter table registration_line add column person_key text collate "C" not null
  generated always as (lower(normalize(btrim(full_name), NFC)) || '|' || coalesce(birth_year, 0)) stored;
create index line_person_key on registration_line (person_key, registration_id) where subject = 'person';
drop index line_person_name;

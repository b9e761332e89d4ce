-- The same name and year of birth on the files of other units: looked for when staff read a file.
create index line_person_name on registration_line (lower(normalize(btrim(full_name), NFC)), coalesce(birth_year, 0))
  where subject = 'person';

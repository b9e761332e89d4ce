-- Whether a file has changed since somebody weighed it, as a column: of a column PostgreSQL knows how few are true, where of
-- the comparison it took every file for changed and read them all for each reviewer's first page.

alter table registration add column changed boolean not null
  generated always as (coalesce(weighed_sequence <> standing_sequence(status, sent_sequence), false)) stored;

drop index registration_changed_idx;
create index registration_changed_idx on registration (campaign_id, bloc_id) where changed;

-- Which files have changed since somebody weighed them: found by an index, since every reviewer's first page counts them.

-- The sending that a file stands on for its reviewers; 0 while it is inside its unit.
create function standing_sequence(status registration_status, sent_sequence integer)
  returns integer language sql immutable parallel safe as $$
  select case when status in ('draft', 'awaiting_head', 'returned_by_head') then 0 else coalesce(sent_sequence, 0) end;
$$;

create index registration_changed_idx on registration (campaign_id, bloc_id)
  where weighed_sequence <> standing_sequence(status, sent_sequence);

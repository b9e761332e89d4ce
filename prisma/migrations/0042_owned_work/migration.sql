-- The portal runs as a role that owns nothing: what only an owner may do is a function of the owner's.
create function search_refresh_words() returns void language plpgsql security definer
  set search_path = public, pg_temp
  as $$ begin refresh materialized view concurrently search_word; end $$;

-- The reading role reads, for a second a statement, over so many connections: also for somebody who logs in as it by hand.
--
-- The owner may not be allowed to set this: the role may be another's. The service's own connections ask for the same limits
-- as they are made, and an administrator can run these statements.

do $$
declare
  wanted text;
begin
  foreach wanted in array array[
    'alter role %1$I in database %2$I set default_transaction_read_only = on',
    'alter role %1$I in database %2$I set statement_timeout = ''1s''',
    'alter role %1$I in database %2$I set idle_in_transaction_session_timeout = ''10s''',
    'alter role %1$I connection limit 40',
    -- Neither temporary tables nor large objects, which everybody may create unless told otherwise.
    'revoke temporary on database %2$I from public',
    'revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea), lo_import(text), lo_import(text, oid) from public',
    -- Bookkeeping of the transaction that changes data: nothing that is served.
    'revoke select on crime_profile.data_change from %1$I'
  ] loop
    begin
      execute format(wanted, '${reader_role}', current_database());
    exception
      when insufficient_privilege then null;
    end;
  end loop;
end
$$;

-- The role for SQL tools: it sees the views in "api" and nothing else. Runs after every start's migrations, since views come
-- and go, and an administrator may make the role later.
do $$
declare
  tools constant name := current_setting('crime_profile.sql_role');
  viewed name;
begin
  -- Of two services that start together, the second finds everything done.
  perform pg_advisory_xact_lock(hashtext('crime_profile.sql_role'));

  if not exists (select from pg_roles where rolname = tools) then
    if not (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) then
      raise warning 'No role for SQL tools: "%" does not exist, and the login "%" may not create roles. For one, an administrator runs CREATE ROLE % LOGIN PASSWORD ''...''; the next start gives it the views.',
        tools, current_user, tools;
      return;
    end if;
    begin
      execute format('create role %I nologin', tools);
    exception
      when duplicate_object or unique_violation then null;
    end;
  end if;

  -- Defaults of its sessions, which a session may set otherwise: what holds are the rights. Left alone where somebody has set any.
  if (select rolconfig is null from pg_roles where rolname = tools) then
    begin
      execute format('alter role %I set default_transaction_read_only = on', tools);
      execute format('alter role %I set statement_timeout = ''30s''', tools);
      execute format('alter role %I set idle_in_transaction_session_timeout = ''5min''', tools);
      execute format('alter role %I set search_path = api', tools);
    exception
      when insufficient_privilege then null;
    end;
  end if;

  if not has_schema_privilege(tools, 'api', 'usage') then
    execute format('grant usage on schema api to %I', tools);
  end if;
  for viewed in
    select relname from pg_class
     where relnamespace = 'api'::regnamespace and relkind = 'v' and not has_table_privilege(tools, oid, 'select')
  loop
    execute format('grant select on api.%I to %I', viewed, tools);
  end loop;
end
$$;

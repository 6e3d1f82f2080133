-- Where everything lives, and the role that may only read it.
--
-- Runs as the database's owner, who need not be a superuser. Flyway has created both schemas by now, unless an
-- administrator did; CREATE SCHEMA IF NOT EXISTS would ask for the right to create one even then.

do $$
begin
  if to_regnamespace('crime_profile') is null then
    create schema crime_profile;
  end if;
  if to_regnamespace('api') is null then
    create schema api;
  end if;
end
$$;

comment on schema crime_profile is 'Tables of the Crime Profile API; the service alone knows their shape.';
comment on schema api is 'Views of the same data with stable columns, for anybody who may read.';

do $$
declare
  reader constant name := '${reader_role}';
  may_create_roles constant boolean := (select rolsuper or rolcreaterole from pg_roles where rolname = current_user);
begin
  if not exists (select from pg_roles where rolname = reader) then
    if not may_create_roles then
      raise exception using
        errcode = 'CP001',
        message = format('The reading role "%s" does not exist, and the login "%s" may not create roles.', reader, current_user),
        hint = format('An administrator must run: CREATE ROLE %1$I NOLOGIN; GRANT %1$I TO %2$I;', reader, current_user);
    end if;
    execute format('create role %I nologin', reader);
  end if;

  -- A login that migrates and reads drops to the role, and has to be a member for that. Where it may not make itself one,
  -- it either is one already, or is the owner beside a login that reads, and needs not be.
  if not (select rolsuper from pg_roles where rolname = current_user) then
    begin
      if current_setting('server_version_num')::integer >= 160000 then
        execute format('grant %I to current_user with inherit false, set true', reader);
      else
        execute format('grant %I to current_user', reader);
      end if;
    exception
      when insufficient_privilege then null;
    end;
  end if;

  execute format('grant usage on schema crime_profile, api to %I', reader);
  execute format('alter default privileges in schema crime_profile, api grant select on tables to %I', reader);
  -- The history of migrations is the owner's alone, even if the role was there before and had rights of its own.
  execute format('revoke all on %I.%I from public, %I', '${flyway:defaultSchema}', '${flyway:table}', reader);
end
$$;

-- PostgreSQL 15 and newer give PUBLIC no right to create there; a database that is older than its server may.
do $$
begin
  revoke create on schema public from public;
exception
  when insufficient_privilege or invalid_schema_name then null;
end
$$;

-- What the answers of the service are an edition of: every transaction that changes data seals a new version at its commit.

create table crime_profile.data_version (
    number       integer primary key check (number > 0),
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    changed_at   timestamptz not null
);
comment on table crime_profile.data_version is
    'One row per version of the data; the highest number is the current one. Equal data have equal content hashes on every server.';

-- One row while a transaction that has changed data is under way; its deferred trigger does the sealing, once.
create table crime_profile.data_change (
    transaction_id xid8 primary key
);

create function crime_profile.note_data_change() returns trigger
    language plpgsql
    set search_path = crime_profile, pg_temp
as $$
begin
    insert into data_change values (pg_current_xact_id()) on conflict do nothing;
    return null;
end
$$;

create procedure crime_profile.track_data_changes(variadic tables text[])
    language plpgsql
    set search_path = crime_profile, pg_temp
as $$
declare
    tracked text;
begin
    foreach tracked in array tables loop
        execute format(
            'create trigger note_data_change after insert or update or delete or truncate on crime_profile.%I '
            'for each statement execute function crime_profile.note_data_change()', tracked);
    end loop;
end
$$;
comment on procedure crime_profile.track_data_changes is
    'Makes tables part of the data version: their changes seal a new one and their rows enter its content hash.';

-- Rows are hashed as text in byte order, so neither physical order nor the collation of a server shows.
create function crime_profile.content_hash() returns text
    language plpgsql
    stable
    set search_path = crime_profile, pg_temp
    set extra_float_digits = 1
    set datestyle = 'ISO'
    set intervalstyle = 'iso_8601'
    set timezone = 'UTC'
as $$
declare
    tracked text;
    part    text;
    parts   text := '';
begin
    for tracked in
        select c.relname
          from pg_trigger t
          join pg_class c on c.oid = t.tgrelid
         where t.tgname = 'note_data_change' and c.relnamespace = 'crime_profile'::regnamespace
         order by c.relname collate "C"
    loop
        execute format(
            'select coalesce(encode(sha256(convert_to(string_agg(r, E''\n'' order by r collate "C"), ''UTF8'')), ''hex''), '''') '
            'from (select t::text as r from crime_profile.%I t) rows', tracked)
            into part;
        parts := parts || tracked || '=' || part || E'\n';
    end loop;
    return encode(sha256(convert_to(parts, 'UTF8')), 'hex');
end
$$;

-- Replaced by the migration that creates what is derived.
create function crime_profile.refresh_derived() returns void
    language sql
as '';

create function crime_profile.seal_data_version() returns trigger
    language plpgsql
    set search_path = crime_profile, pg_temp
as $$
declare
    latest  data_version;
    content text;
begin
    lock table data_version in share row exclusive mode;
    perform refresh_derived();
    content := content_hash();
    select * into latest from data_version order by number desc limit 1;
    if latest.content_hash is distinct from content then
        insert into data_version values (coalesce(latest.number, 0) + 1, content, clock_timestamp());
    end if;
    delete from data_change where transaction_id = new.transaction_id;
    return null;
end
$$;

create constraint trigger seal_data_version
    after insert on crime_profile.data_change
    deferrable initially deferred
    for each row execute function crime_profile.seal_data_version();

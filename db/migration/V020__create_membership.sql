-- Which countries an edition rates, and where it puts them: known before any figure of theirs is loaded.

create table crime_profile.membership (
    country       text collate "C" not null references crime_profile.country,
    edition       integer not null references crime_profile.edition,
    profile       text collate "C" not null unique generated always as (country || '-' || edition::text) stored,
    continent     text not null,
    continent_key text collate "C" not null
        generated always as (lower(regexp_replace(continent, '[^A-Za-z]+', '-', 'g'))) stored,
    region        text not null,
    region_key    text collate "C" not null
        generated always as (lower(regexp_replace(region, '[^A-Za-z]+', '-', 'g'))) stored,
    primary key (country, edition),
    unique (country, edition, continent, region),
    check (continent = btrim(continent) and region = btrim(region))
);
comment on table crime_profile.membership is
    'One row a country and edition that rates it, loaded or not: what the sizes of the world and its parts are counted from.';
comment on column crime_profile.membership.profile is 'The id that the profile has where it is loaded.';
comment on column crime_profile.membership.continent is 'As the sheet of this edition gives it; it can differ between editions, as the region can.';

insert into crime_profile.membership (country, edition, continent, region)
select country, edition, continent, region from crime_profile.profile;

-- A profile is a member's, and stands where its membership does; a correction there reaches the profile.
alter table crime_profile.profile
    add constraint profile_membership_fkey
        foreign key (country, edition, continent, region)
        references crime_profile.membership (country, edition, continent, region) on update cascade;

create function crime_profile.profiles_not_loaded_of(of_country text) returns text[]
    language sql
    stable
    return (select array_agg(m.profile order by m.edition)
              from crime_profile.membership m
             where m.country = of_country
               and not exists (select from crime_profile.profile p where p.id = m.profile));
comment on function crime_profile.profiles_not_loaded_of is
    'Ids of the profiles of a country that an edition has and that are not loaded, oldest edition first.';

call crime_profile.track_data_changes('membership');

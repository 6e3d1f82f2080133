-- A country in an edition, and the figures that hold for it as a whole.

create table crime_profile.country (
    iso3 text collate "C" primary key check (iso3 ~ '^[A-Z]{3}$'),
    iso2 text collate "C" not null unique check (iso2 ~ '^[A-Z]{2}$'),
    name text not null unique
);

create table crime_profile.profile (
    id               text collate "C" primary key,
    country          text collate "C" not null references crime_profile.country,
    edition          integer not null references crime_profile.edition,
    continent        text not null,
    continent_key    text collate "C" not null
        generated always as (lower(regexp_replace(continent, '[^A-Za-z]+', '-', 'g'))) stored,
    region           text not null,
    region_key       text collate "C" not null
        generated always as (lower(regexp_replace(region, '[^A-Za-z]+', '-', 'g'))) stored,
    coverage         text not null default 'figures_only' check (coverage in ('coded', 'figures_only')),
    disclaimer       text,
    criminality      numeric(4, 2),
    criminal_markets numeric(4, 2),
    criminal_actors  numeric(4, 2),
    resilience       numeric(4, 2),
    unique (country, edition),
    check (id = country || '-' || edition),
    check (continent = btrim(continent) and region = btrim(region))
);
comment on column crime_profile.profile.continent is 'As the sheet of this edition gives it; it can differ between editions, as the region can.';
comment on column crime_profile.profile.disclaimer is 'The funding disclaimer of the coded report, restated.';
comment on column crime_profile.profile.criminality is
    'Derived: half-up to two decimals, the mean of the unrounded market and actor means; null unless every indicator has a score.';

create table crime_profile.published_rank (
    profile text collate "C" not null references crime_profile.profile,
    measure text not null check (measure in ('criminality', 'resilience')),
    scope   text not null check (scope in ('world', 'continent', 'region')),
    rank    integer not null check (rank >= 1),
    "of"    integer not null,
    primary key (profile, measure, scope),
    check (rank <= "of")
);
comment on table crime_profile.published_rank is 'Ranks as the publisher printed them; 1 is the highest value, resilience included.';

call crime_profile.track_data_changes('country', 'profile', 'published_rank');

create function crime_profile.profiles_of(of_country text) returns text[]
    language sql
    stable
    return (select array_agg(p.id order by p.edition) from crime_profile.profile p where p.country = of_country);
comment on function crime_profile.profiles_of is 'Ids of the loaded profiles of a country, oldest edition first.';

-- Other names under which a country stands in a sheet: damaged ones, and ones that the publisher may come to use. Only imports
-- read them, so they are no part of the data version.

create table crime_profile.country_alias (
    name    text primary key check (name = btrim(name) and name <> ''),
    country text collate "C" not null references crime_profile.country
);
comment on table crime_profile.country_alias is
    'Names of countries in files, beside the one in the table of countries; case and runs of blanks do not matter.';

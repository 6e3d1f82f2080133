-- Lists are mostly asked for one edition. Where it was known of the profile alone, each of its countries was looked up to count them.

alter table crime_profile.criminal_market
    add edition integer not null generated always as (right(profile, 4)::integer) stored;
alter table crime_profile.criminal_actor
    add edition integer not null generated always as (right(profile, 4)::integer) stored;
alter table crime_profile.resilience_indicator
    add edition integer not null generated always as (right(profile, 4)::integer) stored;

-- An indicator in an edition, and all of an edition, both in the order of the profiles.
create index on crime_profile.criminal_market (edition, indicator, profile);
create index on crime_profile.criminal_market (edition, profile);
create index on crime_profile.criminal_actor (edition, indicator, profile);
create index on crime_profile.criminal_actor (edition, profile);
create index on crime_profile.resilience_indicator (edition, indicator, profile);
create index on crime_profile.resilience_indicator (edition, profile);

analyze crime_profile.criminal_market, crime_profile.criminal_actor, crime_profile.resilience_indicator;

-- The rows hash otherwise now, which no trigger has seen.
update crime_profile.criminal_market set score = score where false;

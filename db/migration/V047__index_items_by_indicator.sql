-- One indicator across all profiles is the commonest list; the primary keys begin with the profile.

create index on crime_profile.criminal_market (indicator, profile);
create index on crime_profile.criminal_actor (indicator, profile);
create index on crime_profile.resilience_indicator (indicator, profile);

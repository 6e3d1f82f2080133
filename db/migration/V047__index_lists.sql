-- The commonest lists: one indicator across profiles, and the profiles of one edition. The primary keys begin otherwise.

create index on crime_profile.criminal_market (indicator, profile);
create index on crime_profile.criminal_actor (indicator, profile);
create index on crime_profile.resilience_indicator (indicator, profile);
create index on crime_profile.profile (edition);
create index on crime_profile.membership (edition);

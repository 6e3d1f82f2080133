-- A page of one edition's items is read in the order of the profiles' ids; the edition alone left that order to be searched for.

drop index crime_profile.profile_edition_idx;
create index on crime_profile.profile (edition, id);

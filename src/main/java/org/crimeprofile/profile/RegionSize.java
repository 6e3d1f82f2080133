package org.crimeprofile.profile;

/** How many countries of a region an edition rates. */
record RegionSize(int edition, String continentKey, String regionKey, long members) {}

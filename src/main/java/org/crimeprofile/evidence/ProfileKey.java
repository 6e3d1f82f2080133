package org.crimeprofile.evidence;

/** Identity of what has a key of its own within a profile. */
record ProfileKey(String profile, String key) {}

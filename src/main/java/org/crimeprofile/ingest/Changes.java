package org.crimeprofile.ingest;

import java.util.List;
import java.util.Set;

/**
 * What an import changes, by ids of profiles.
 *
 * @param changed those that were there, and something of them is other than before
 * @param figures each figure that was there and is another now, old and new, in words
 */
record Changes(
    Set<String> added, Set<String> changed, Set<String> unchanged, List<String> figures) {}

/**
 * Search in one's own words, over one table of search documents that the database derives from the
 * data; how it ranks is the database's function {@code crime_profile.search}.
 */
@NullMarked
package org.crimeprofile.search;

import org.jspecify.annotations.NullMarked;

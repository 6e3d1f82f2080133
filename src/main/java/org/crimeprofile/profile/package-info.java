/**
 * Countries and their profiles, averages and ranks, the tidy table of scores, and the data version.
 */
@NullMarked
package org.crimeprofile.profile;

import org.jspecify.annotations.NullMarked;

/**
 * Side by side: markets, actors, pillars and resilience indicators by attribute, profiles and
 * editions by figure, and the sums behind each figure.
 */
@NullMarked
package org.crimeprofile.comparison;

import org.jspecify.annotations.NullMarked;

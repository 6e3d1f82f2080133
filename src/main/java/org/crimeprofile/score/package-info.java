/** Scores, averages and levels: pure values and their arithmetic, dependent on nothing else. */
@NullMarked
package org.crimeprofile.score;

import org.jspecify.annotations.NullMarked;

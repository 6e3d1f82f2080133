/**
 * The page for people: its files, the paths at which it answers, and the headers that guard it.
 * What it shows it asks of the public API, like any other client.
 */
@NullMarked
package org.crimeprofile.page;

import org.jspecify.annotations.NullMarked;

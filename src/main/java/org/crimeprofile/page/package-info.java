/**
 * The page for people and its guide: their files, the paths at which they answer, and the headers
 * that guard them. What the page shows it asks of the public API, like any other client.
 */
@NullMarked
package org.crimeprofile.page;

import org.jspecify.annotations.NullMarked;

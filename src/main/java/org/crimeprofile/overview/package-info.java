/** What is put together from several features: the index of the API and a profile at a glance. */
@NullMarked
package org.crimeprofile.overview;

import org.jspecify.annotations.NullMarked;

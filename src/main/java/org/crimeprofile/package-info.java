/** The service's entry point; each package below is a room of its own. */
@NullMarked
package org.crimeprofile;

import org.jspecify.annotations.NullMarked;

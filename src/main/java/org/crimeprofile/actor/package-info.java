/** Criminal actors of profiles. */
@NullMarked
package org.crimeprofile.actor;

import org.jspecify.annotations.NullMarked;

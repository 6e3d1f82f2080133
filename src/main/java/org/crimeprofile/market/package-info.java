/** Criminal markets of profiles. */
@NullMarked
package org.crimeprofile.market;

import org.jspecify.annotations.NullMarked;

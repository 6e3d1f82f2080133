/**
 * A profile as a page that can be read and filed, each sentence with what it rests on, and how to
 * cite it.
 */
@NullMarked
package org.crimeprofile.brief;

import org.jspecify.annotations.NullMarked;

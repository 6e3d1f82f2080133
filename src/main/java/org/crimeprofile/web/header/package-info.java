/**
 * Headers that an answer has whoever writes it, encoded once: what browsers may not do with it, and
 * that pages of any origin may read it.
 *
 * <p>Comes in: a request. Goes out: header fields. All packages of {@code web} may use it; it uses
 * none.
 */
@NullMarked
package org.crimeprofile.web.header;

import org.jspecify.annotations.NullMarked;

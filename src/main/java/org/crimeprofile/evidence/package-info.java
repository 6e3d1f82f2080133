/**
 * What the coded facts rest on: the passages of a report, and what every assessed item has in
 * common.
 */
@NullMarked
package org.crimeprofile.evidence;

import org.jspecify.annotations.NullMarked;

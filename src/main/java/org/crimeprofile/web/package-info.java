/**
 * HTTP habits that every controller shares: parameters, paging, formats, caching, problems and the
 * OpenAPI document. Knows Spring, and no feature.
 */
@NullMarked
package org.crimeprofile.web;

import org.jspecify.annotations.NullMarked;

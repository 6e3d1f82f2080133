/**
 * Requests that nobody thought of, over every route of the OpenAPI document, and what their answers
 * must be.
 */
@NullMarked
package org.crimeprofile.requests;

import org.jspecify.annotations.NullMarked;

/**
 * The database: real PostgreSQL that is started when none is configured, the wait for one that is,
 * the role that only reads, and the connections that the rest of the service is given.
 */
@NullMarked
package org.crimeprofile.database;

import org.jspecify.annotations.NullMarked;

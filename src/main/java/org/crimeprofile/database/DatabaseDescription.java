package org.crimeprofile.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The database that this service runs on, in words fit for a log; a password is never among them.
 *
 * @param kind such as {@code embedded PostgreSQL 18.6} or {@code PostgreSQL 15.18 at
 *     db:5432/crime_profile}
 * @param folder where the embedded database keeps its data; absent if a server was configured
 * @param readerLogin the login of the connections that answer requests
 * @param sharedLogin whether that login also migrates, and reads only because each connection drops
 *     to the reading role
 */
public record DatabaseDescription(
    String kind, @Nullable Path folder, String readerLogin, boolean sharedLogin) {}

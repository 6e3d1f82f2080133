package org.crimeprofile.database;

/** The one database of this service, answering: embedded or configured. */
interface Database extends AutoCloseable {

  /** May change the schema and the data: for migrations and imports. */
  Login owner();

  /** For the connections that answer requests. */
  Login reader();

  DatabaseDescription description();

  /** Starts the server again if it is this service's own, and gone; called while it is away. */
  default void revive() {}

  @Override
  default void close() {}
}

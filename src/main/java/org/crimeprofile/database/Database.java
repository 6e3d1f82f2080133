package org.crimeprofile.database;

/** The one database of this service, answering: embedded or configured. */
interface Database extends AutoCloseable {

  /** May change the schema and the data: for migrations and imports. */
  Login owner();

  /** For the connections that answer requests. */
  Login reader();

  DatabaseDescription description();

  @Override
  default void close() {}
}

package org.crimeprofile.database;

/** What a small service that mostly reads asks of its own server, beyond PostgreSQL's defaults. */
final class ServerSettings {

  static final String FILE = "crime-profile.conf";

  private ServerSettings() {}

  static String on(int port) {
    // Only what goes on in the server itself is logged: errors of a statement are the service's to
    // report, and the log stays short.
    return """
        # Written at each start.
        listen_addresses = '127.0.0.1'
        port = %d
        unix_socket_directories = ''
        password_encryption = 'scram-sha-256'
        max_connections = 50
        shared_buffers = '64MB'
        max_wal_size = '256MB'
        wal_level = 'minimal'
        max_wal_senders = 0
        jit = off
        timezone = 'UTC'
        log_timezone = 'UTC'
        log_min_messages = 'log'
        log_checkpoints = off
        log_autovacuum_min_duration = -1
        """
        .formatted(port);
  }
}

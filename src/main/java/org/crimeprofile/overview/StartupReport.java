package org.crimeprofile.overview;

import java.util.Objects;
import org.crimeprofile.database.DatabaseDescription;
import org.crimeprofile.profile.ProfileDirectory;
import org.crimeprofile.web.Api;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in one block what runs, on which data, and where to look first. */
@Component
class StartupReport {

  private static final Logger log = LoggerFactory.getLogger(StartupReport.class);

  private final DatabaseDescription database;
  private final ProfileDirectory profiles;

  StartupReport(DatabaseDescription database, ProfileDirectory profiles) {
    this.database = database;
    this.profiles = profiles;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
      int port = Objects.requireNonNull(web.getWebServer()).getPort();
      String server = "http://localhost:" + port;
      log.info(
          """

          Crime Profile API is ready.
            Database     {}, read as {}
            Data folder  {}
            Profiles     {}
            Open         {}/
                         {}{}/profiles/TKM-2021
                         {}{}
                         {}/docs
                         {}/docs/guide
          """,
          database.kind(),
          database.readerLogin(),
          database.folder() == null ? "on that server" : database.folder(),
          profiles.summary(),
          server,
          server,
          Api.ROOT,
          server,
          Api.ROOT,
          server,
          server);
    }
  }
}

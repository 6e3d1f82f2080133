package org.crimeprofile.web.server;

import java.util.List;
import org.crimeprofile.web.limits.SlowClientTimeouts;
import org.crimeprofile.web.problem.ProblemErrorHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Jetty logs, how it words its own errors, and how long it waits for clients. */
@Configuration(proxyBeanMethods = false)
class JettyConfiguration {

  /** Connections that wait to be taken while all are in use. */
  private static final int ACCEPT_QUEUE_SIZE = 256;

  @Bean
  WebServerFactoryCustomizer<JettyServletWebServerFactory> jettyCustomizer(
      @Value("${logging.structured.format.console:}") String structured) {
    return factory ->
        factory.addServerCustomizers(
            server -> {
              server.setRequestLog(new AccessLog(!structured.isEmpty()));
              server.setErrorHandler(new ProblemErrorHandler());
              configureConnectors(server);
            });
  }

  private static void configureConnectors(Server server) {
    for (Connector connector : server.getConnectors()) {
      ServerConnector listening = (ServerConnector) connector;
      HttpConfiguration configuration =
          listening.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      // It would take 94 kB for each connection, and no answer went out sooner for it.
      configuration.setHeaderCacheSize(0);
      listening.setAcceptQueueSize(ACCEPT_QUEUE_SIZE);
      listening.setConnectionFactories(List.of(new SlowClientTimeouts(configuration)));
    }
  }
}

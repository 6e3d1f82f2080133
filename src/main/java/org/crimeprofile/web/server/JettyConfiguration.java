package org.crimeprofile.web.server;

import java.util.List;
import java.util.concurrent.Executor;
import org.crimeprofile.web.cache.CacheLookup;
import org.crimeprofile.web.limits.RateLimitSettings;
import org.crimeprofile.web.limits.SlowClientTimeouts;
import org.crimeprofile.web.problem.ProblemErrorHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What Jetty answers before it comes to us, how long it waits for clients, and how ready answers
 * reach it.
 */
@Configuration(proxyBeanMethods = false)
class JettyConfiguration {

  /**
   * Threads on which the application answers; nearly all of them wait for their turn, or for an
   * answer that another makes. Further requests wait for a thread.
   */
  private static final int MOST_ANSWERING = 200;

  /** Connections that wait to be taken while all are in use. */
  private static final int MOST_WAITING = 256;

  @Bean
  WebServerFactoryCustomizer<JettyServletWebServerFactory> jettyOfThisService(
      @Value("${logging.structured.format.console:}") String structured,
      RateLimitSettings limit,
      CacheLookup warm) {
    return factory ->
        factory.addServerCustomizers(
            server -> {
              server.setRequestLog(new AccessLog(!structured.isEmpty()));
              server.setErrorHandler(new ProblemErrorHandler());
              // Where clients are counted, that comes first, and a filter answers from memory.
              @Nullable CacheLookup first = limit.requests() == 0 ? warm : null;
              server.setHandler(new DispatchHandler(server.getHandler(), first, answering(server)));
              bePatient(server);
            });
  }

  private static Executor answering(Server server) {
    QueuedThreadPool threads = new QueuedThreadPool(MOST_ANSWERING);
    threads.setName("answering");
    server.addBean(threads);
    return threads;
  }

  private static void bePatient(Server server) {
    for (Connector connector : server.getConnectors()) {
      ServerConnector listening = (ServerConnector) connector;
      HttpConfiguration configuration =
          listening.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      // It would take 94 kB for each connection, and no answer went out sooner for it.
      configuration.setHeaderCacheSize(0);
      listening.setAcceptQueueSize(MOST_WAITING);
      listening.setConnectionFactories(List.of(new SlowClientTimeouts(configuration)));
    }
  }
}

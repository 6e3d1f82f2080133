package org.crimeprofile.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What Tomcat answers before it comes to us, what it says to everybody, and how ready answers reach
 * it.
 */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {

  /** Wider than ours, which says what was too much. */
  private static final int MOST_HEADERS = 2 * HeaderFilter.MOST;

  /**
   * What a connection's answer is written from, in bytes; each open connection has one. Tomcat's 8
   * KiB need twice as many calls of the system for a long answer.
   */
  private static final int WRITE_BUFFER = 16 * 1024;

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcatReportsProblems(
      @Value("${logging.structured.format.console:}") String structured,
      RateLimitSettings limit,
      Warm warm) {
    return factory -> {
      factory.setProtocol(PatientProtocol.class.getName());
      factory.addConnectorCustomizers(
          connector -> {
            connector.setProperty("maxHeaderCount", String.valueOf(MOST_HEADERS));
            connector.setProperty("socket.appWriteBufSize", String.valueOf(WRITE_BUFFER));
          });
      factory.addEngineValves(
          new RequestLog(!structured.isEmpty()), new TomcatResponseValve(), new EdgeValve());
      // Where clients are counted, that comes first, and the filter behind it answers from memory.
      if (limit.requests() == 0) {
        factory.addEngineValves(new WarmValve(warm));
      }
      factory.addEngineValves(new NamedInLogValve());
      factory.addContextCustomizers(
          context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(ProblemReportValve.class.getName());
          });
    };
  }
}

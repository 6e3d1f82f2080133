package org.crimeprofile.web.server;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Puts the probes and metrics on the port above the service's, unless {@code
 * management.server.port} says otherwise, so that two services on one machine do not fight over one
 * port.
 */
class ManagementPort implements EnvironmentPostProcessor {

  private static final String PORT = "management.server.port";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    int port = environment.getProperty("server.port", Integer.class, 8080);
    environment
        .getPropertySources()
        .addLast(new MapPropertySource("managementPort", Map.of(PORT, port > 0 ? port + 1 : port)));
  }
}

package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import net.jqwik.api.sessions.JqwikSession;
import org.crimeprofile.requests.AnswerCheck;
import org.crimeprofile.requests.ApiClient;
import org.crimeprofile.requests.GeneratedRequest;
import org.crimeprofile.requests.RequestGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Requests that nobody thought of, for some seconds: each is answered as documented. {@code
 * src/chaos/generated} sends a hundred thousand.
 */
@Service
class FuzzTests {

  private static final Duration LONGEST = Duration.ofSeconds(25);
  private static final int MOST = 3000;

  @Autowired Client client;

  @Test
  void everyRequestIsAnsweredAsDocumented() throws Exception {
    ApiClient api = new ApiClient("http://localhost:" + client.port());
    JsonNode document = api.document();
    AnswerCheck check = new AnswerCheck(document);
    RequestGenerator generator = new RequestGenerator(document, api.links(40));
    Set<String> routes = new HashSet<>();
    JqwikSession.run(
        () -> {
          Iterator<GeneratedRequest> requests = generator.requests().sampleStream().iterator();
          Instant end = Instant.now().plus(LONGEST);
          for (int i = 0; i < MOST && Instant.now().isBefore(end); i++) {
            GeneratedRequest request = requests.next();
            HttpResponse<byte[]> answer = api.send(request);
            assertThat(check.fault(request, answer)).as(request.toString()).isEmpty();
            routes.add(request.route());
          }
        });
    assertThat(routes).hasSizeGreaterThan(document.get("paths").size() / 2);
  }
}

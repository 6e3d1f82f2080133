package org.crimeprofile.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FirstViewTests extends PageTest {

  private static final int MOST_BYTES = 500_000;

  @Test
  void isLightOnAColdLoad() {
    AtomicLong bytes = new AtomicLong();
    AtomicInteger requests = new AtomicInteger();
    CDPSession network = page.context().newCDPSession(page);
    network.send("Network.enable");
    network.on("Network.responseReceived", event -> requests.incrementAndGet());
    network.on(
        "Network.loadingFinished",
        (JsonObject event) -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    open("/");
    charts(3);
    Object first = page.evaluate("() => Math.round(performance.now())");
    System.out.printf(
        "First view, cold: %,d bytes in %d requests; all charts after at most %s ms%n",
        bytes.get(), requests.get(), first);
    assertThat(bytes.get()).isBetween(100_000L, (long) MOST_BYTES);
  }
}

package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;

/**
 * A header that is sent many times, encoded once: encoding a dozen of them is a good part of what a
 * ready answer costs.
 */
final class Header {

  private final String name;
  private final String value;
  private final byte[] nameBytes;
  private final byte[] valueBytes;

  Header(String name, String value) {
    this.name = name;
    this.value = value;
    this.nameBytes = name.getBytes(StandardCharsets.ISO_8859_1);
    this.valueBytes = value.getBytes(StandardCharsets.ISO_8859_1);
  }

  String value() {
    return value;
  }

  /** Sets it, whether it is there already or not. */
  void set(HttpServletResponse response) {
    response.setHeader(name, value);
  }

  /** Adds it to those of the response. */
  void addTo(HttpServletRequest request, HttpServletResponse response) {
    // Tomcat writes into the arrays that it was given once it uses them again, so they are copies.
    if (request.getAttribute(TomcatResponseValve.RESPONSE)
        instanceof org.apache.coyote.Response tomcat) {
      tomcat
          .getMimeHeaders()
          .addValue(nameBytes.clone(), 0, nameBytes.length)
          .setBytes(valueBytes.clone(), 0, valueBytes.length);
    } else {
      response.addHeader(name, value);
    }
  }
}

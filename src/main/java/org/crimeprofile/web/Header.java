package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * A header that is sent many times, encoded once: encoding a dozen of them is a good part of what a
 * ready answer costs.
 */
final class Header {

  private final HttpField encoded;

  Header(String name, String value) {
    this.encoded = new PreEncodedHttpField(HttpHeader.CACHE.get(name), name, value);
  }

  String value() {
    return encoded.getValue();
  }

  /** As Jetty sends it. */
  HttpField encoded() {
    return encoded;
  }

  /** Sets it, whether it is there already or not. */
  void set(HttpServletResponse response) {
    response.setHeader(encoded.getName(), encoded.getValue());
  }

  /** Adds it to those of the response. */
  void addTo(HttpServletResponse response) {
    response.addHeader(encoded.getName(), encoded.getValue());
  }
}

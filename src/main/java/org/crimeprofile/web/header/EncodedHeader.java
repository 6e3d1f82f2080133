package org.crimeprofile.web.header;

import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * A header that is sent many times, encoded once: encoding a dozen of them is a good part of what a
 * ready answer costs.
 */
public final class EncodedHeader {

  private final HttpField encoded;

  /** Encodes a header. */
  public EncodedHeader(String name, String value) {
    this.encoded = new PreEncodedHttpField(HttpHeader.CACHE.get(name), name, value);
  }

  /** Its value, as text. */
  public String value() {
    return encoded.getValue();
  }

  /** As Jetty sends it. */
  public HttpField encoded() {
    return encoded;
  }

  /** Sets it, whether it is there already or not. */
  public void set(HttpServletResponse response) {
    response.setHeader(encoded.getName(), encoded.getValue());
  }

  /** Adds it to those of the response. */
  public void addTo(HttpServletResponse response) {
    response.addHeader(encoded.getName(), encoded.getValue());
  }
}

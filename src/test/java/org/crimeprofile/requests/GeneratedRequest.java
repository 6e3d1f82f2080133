package org.crimeprofile.requests;

import java.util.Map;

/**
 * A request, and what it was made for.
 *
 * @param route the path of the document that it fills in
 * @param target path and query
 * @param partial whether it keeps only some properties of the answer
 */
public record GeneratedRequest(
    String method, String route, String target, boolean partial, Map<String, String> headers) {

  /** As a client would type it. */
  @Override
  public String toString() {
    return method + " " + target + (headers.isEmpty() ? "" : " " + headers);
  }
}

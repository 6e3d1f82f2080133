package org.crimeprofile.web.server;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Names a request in its answer and in the log: as its client does, or by a number of ours. */
final class RequestId {

  static final String HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = RequestId.class.getName();
  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** Tells the requests of one instance from those of another. */
  private static final String INSTANCE =
      Integer.toHexString(new SecureRandom().nextInt(0x1000_0000, Integer.MAX_VALUE));

  private static final AtomicLong count = new AtomicLong();

  private RequestId() {}

  /** Gives the request its name. */
  static String assign(Request request) {
    String given = request.getHeaders().get(HEADER);
    String id =
        given != null && VALID.matcher(given).matches()
            ? given
            : INSTANCE + "-" + Long.toString(count.incrementAndGet(), Character.MAX_RADIX);
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  /** Of a request that got as far as being named. */
  static Optional<String> of(Request request) {
    @Nullable Object id = request.getAttribute(ATTRIBUTE);
    return Optional.ofNullable((String) id);
  }
}

package org.crimeprofile.web.limits;

import jakarta.servlet.ServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The permit of the concurrency limiter under which a request is worked on, while it has one. */
public final class RequestPermit {

  private static final String ATTRIBUTE = RequestPermit.class.getName();

  private ConcurrencyLimiter.@Nullable Permit permit;

  private RequestPermit() {}

  /** The one of a request. */
  public static RequestPermit of(ServletRequest request) {
    RequestPermit known = (RequestPermit) request.getAttribute(ATTRIBUTE);
    if (known != null) {
      return known;
    }
    RequestPermit none = new RequestPermit();
    request.setAttribute(ATTRIBUTE, none);
    return none;
  }

  /** Waits for a permit, unless there is one. */
  void acquire(Supplier<ConcurrencyLimiter.Permit> limit) {
    if (permit == null) {
      permit = limit.get();
    }
  }

  /** What is left to do is somebody else's: to wait for, or the client's to read. */
  public void release() {
    if (permit != null) {
      permit.release();
      permit = null;
    }
  }
}

package org.crimeprofile.web.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/**
 * Whom a request counts for: who sent it, or whom a proxy that is trusted sent it for. Each proxy
 * adds to the end of {@code X-Forwarded-For} whom it saw; what stands before the last one that is
 * not trusted is a claim of the client's own.
 */
final class ClientAddress {

  /** Of an IPv6 address, the part that its network gives; the rest is the client's to choose. */
  private static final int NETWORK_BYTES = 8;

  private static final String FORWARDED = "X-Forwarded-For";
  private static final Pattern LITERAL =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

  private final Predicate<InetAddress> trusted;

  ClientAddress(Predicate<InetAddress> trusted) {
    this.trusted = trusted;
  }

  String of(Request request) {
    List<String> path = new ArrayList<>();
    for (String saw : request.getHeaders().getValuesList(FORWARDED)) {
      path.addAll(Arrays.asList(saw.split(",")));
    }
    path.add(Request.getRemoteAddr(request));
    String client = "";
    for (int i = path.size() - 1; i >= 0; i--) {
      Optional<InetAddress> address = parsed(path.get(i).strip());
      if (address.isEmpty()) {
        break;
      }
      client = name(address.get());
      if (!trusted.test(address.get())) {
        break;
      }
    }
    return client;
  }

  private static Optional<InetAddress> parsed(String text) {
    // Nothing else, of which a name would be looked up.
    if (!LITERAL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private static String name(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
        : address.getHostAddress();
  }
}

package org.crimeprofile.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whom a request counts for. Tomcat has put a forwarded address in the place of a proxy's by now,
 * where that proxy is one that the settings name, and only there.
 */
final class ClientAddress {

  /** Of an IPv6 address, the part that its network gives; the rest is the client's to choose. */
  private static final int NETWORK_BYTES = 8;

  private static final int LONGEST = 64;

  private ClientAddress() {}

  static String of(HttpServletRequest request) {
    String address = String.valueOf(request.getRemoteAddr());
    if (address.length() > LONGEST) {
      return address.substring(0, LONGEST);
    }
    return address.indexOf(':') < 0 ? address : network(address);
  }

  private static String network(String address) {
    try {
      // Text with a colon is an address or nothing: no name is looked up.
      InetAddress parsed = InetAddress.getByName(address);
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
          : parsed.getHostAddress();
    } catch (UnknownHostException e) {
      return address;
    }
  }
}

package org.crimeprofile.web.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Entity tags: equal content, equal tag, on every instance and after a restart. */
public final class EntityTags {

  private static final int TAG_BYTES = 16;

  private EntityTags() {}

  static String tag(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** The tag of content that these parts determine. */
  public static String tag(String... parts) {
    return tag(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
  }
}

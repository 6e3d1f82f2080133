package org.crimeprofile.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The page's files, at addresses that change with their content: what was fetched once need never
 * be asked for again, and files of two versions never meet in one browser.
 */
@Component
class PageFiles {

  /** Where the files are in the jar. */
  static final String LOCATION = "classpath:/page/";

  private static final String START = "index.html";
  private static final int VERSION_BYTES = 6;

  private final String version;
  private final String start;

  PageFiles(ResourcePatternResolver resources) throws IOException {
    version = version(resources);
    start =
        resources
            .getResource(LOCATION + START)
            .getContentAsString(StandardCharsets.UTF_8)
            .replace("{files}", path());
  }

  /** The path below which the files are served, without a slash at the end. */
  String path() {
    return "/page/" + version;
  }

  /** What equals another version's only if all files do. */
  String version() {
    return version;
  }

  /** The document that starts the page, whichever view it then shows. */
  String start() {
    return start;
  }

  private static String version(ResourcePatternResolver resources) throws IOException {
    Resource[] files = resources.getResources(LOCATION + "**/*.*");
    Arrays.sort(files, Comparator.comparing(Resource::getFilename));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Resource file : files) {
        digest.update(file.getContentAsByteArray());
      }
      return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}

package org.crimeprofile.web.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.crimeprofile.web.Format;
import org.springframework.http.MediaType;

/** Says which formats a route has, to who has asked for another. */
final class NotAcceptableDetail {

  private NotAcceptableDetail() {}

  static String detail(List<MediaType> offered) {
    List<Format> formats =
        Arrays.stream(Format.values())
            .filter(format -> offered.contains(format.mediaType()))
            .toList();
    if (formats.isEmpty()) {
      return "This comes in no format that was asked for.";
    }
    return "This comes in no format that was asked for. Send Accept: %s; or format=%s; or put .%s behind the path."
        .formatted(
            joined(formats.stream().map(Format::type).toList()),
            joined(formats.stream().map(Format::key).toList()),
            joined(formats.stream().map(Format::key).toList()));
  }

  private static String joined(List<String> names) {
    return names.stream().collect(Collectors.joining(" or "));
  }
}

package org.crimeprofile.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one parameter of a request.
 *
 * @param value as it was given, shortened; null where the name is what is wrong
 * @param allowed what would be right, where that can be listed
 */
public record ParameterError(
    String parameter, @Nullable String value, String message, Collection<String> allowed) {

  private static final int LONGEST_VALUE = 100;
  private static final int LONGEST_LIST = 500;

  public ParameterError {
    value = value == null ? null : shorten(value);
    parameter = shorten(parameter);
    allowed = List.copyOf(allowed);
  }

  /** Says it in one sentence, or two. */
  public String sentence() {
    String culprit = value == null ? parameter : parameter + "=" + value;
    String all = String.join(", ", allowed);
    String remedy =
        allowed.isEmpty()
            ? ""
            : " Allowed: %s."
                .formatted(
                    all.length() > LONGEST_LIST
                        ? all.substring(0, all.lastIndexOf(", ", LONGEST_LIST)) + " and more"
                        : all);
    return "%s: %s%s".formatted(culprit, message, remedy);
  }

  public static String shorten(String text) {
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
  }
}

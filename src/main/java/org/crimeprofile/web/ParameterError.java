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

  private static final int MAX_VALUE_LENGTH = 100;
  private static final int MAX_LIST_LENGTH = 500;

  /** Cuts what the client gave, which may be long. */
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
                    all.length() > MAX_LIST_LENGTH
                        ? all.substring(0, all.lastIndexOf(", ", MAX_LIST_LENGTH)) + " and more"
                        : all);
    return "%s: %s%s".formatted(culprit, message, remedy);
  }

  /** Cuts a text of the client's to what a problem repeats of it. */
  public static String shorten(String text) {
    return text.length() <= MAX_VALUE_LENGTH ? text : text.substring(0, MAX_VALUE_LENGTH) + "…";
  }
}

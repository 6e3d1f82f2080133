package org.crimeprofile.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a schema cannot say of a period: that its dates are, and are as exact as it says. */
final class PeriodRules {

  /**
   * Characters of a date, by its precision; a decade and what is approximate are given in years.
   */
  private static final Map<String, Integer> LENGTHS =
      Map.of("day", 10, "month", 7, "year", 4, "decade", 4, "approximate", 4);

  private PeriodRules() {}

  /** Returns what is wrong; empty where nothing is. */
  static List<String> check(JsonNode period) {
    List<String> wrong = new ArrayList<>();
    List<String> dates = period.optional("from").stream().map(JsonNode::asString).toList();
    List<String> ends = period.optional("to").stream().map(JsonNode::asString).toList();
    String precision = period.get("precision").asString();
    List<String> all = new ArrayList<>(dates);
    all.addAll(ends);
    all.stream()
        .filter(date -> !exists(date))
        .forEach(date -> wrong.add("there is no day %s".formatted(date)));
    if (all.stream().mapToInt(String::length).max().orElse(0) != LENGTHS.get(precision)) {
      wrong.add("its dates are not as exact as its precision, %s, says".formatted(precision));
    }
    if (precision.equals("decade")
        && !(dates.stream().allMatch(date -> date.endsWith("0"))
            && ends.stream().allMatch(date -> date.endsWith("9")))) {
      wrong.add("a decade runs from a year that ends in 0 to one that ends in 9");
    }
    if (!dates.isEmpty() && !ends.isEmpty() && dates.get(0).compareTo(ends.get(0)) > 0) {
      wrong.add("it ends before it begins");
    }
    return wrong;
  }

  private static boolean exists(String date) {
    if (date.length() < 10) {
      return true;
    }
    try {
      LocalDate.parse(date);
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}

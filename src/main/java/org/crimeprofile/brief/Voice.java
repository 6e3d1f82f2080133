package org.crimeprofile.brief;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crimeprofile.evidence.FindingView;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph words claims. Each names the country, since elsewhere it stands alone; here,
 * where all is about one country, it is named once, and then is "it" where the sentence before is
 * about it too, and "the country" elsewhere.
 */
final class Voice {

  /** What a country has one of, so that nobody takes it for another. */
  private static final String ONE_OF_A_KIND =
      "(government|president|constitution|judiciary|courts|authorities|borders|national police|state itself|Ministry of)\\b";

  /** It may stand for the country, which then must stay. */
  private static final String PRONOUN = ".*\\bits?\\b.*";

  /** After these words the place must stay too. */
  private static final String NEEDS_ITS_PLACE =
      "(?<!\\b(?:is|are|was|were|be|been|live|lives|lived|living|stay|stays|remain|remains|based|born|found|located|held|end|ends|arrive|arrives))";

  /** What follows the country's name where a sentence is about it alone. */
  private static final String SUBJECT = " (?!and |or )";

  private final String name;
  private final Capitals capitals;
  private boolean named;
  private boolean about;

  Voice(String country, Capitals capitals) {
    this.name = "(?:[Tt]he )?" + Pattern.quote(country);
    this.capitals = capitals;
  }

  /** What was said last is no longer what "it" would be taken for. */
  void pause() {
    about = false;
  }

  /** Says a claim, joined to what it limits where there is a word for that. */
  String say(String joined, FindingView claim) {
    String statement = claim.statement();
    String text = statement;
    if (!text.matches(PRONOUN)
        && claim.places().stream().allMatch(place -> place.name().matches(name))) {
      text = text.replaceAll(name + "['’]s? " + ONE_OF_A_KIND, "the $1");
      text = withoutPlace(text);
    }
    text = Words.first(withoutName(text));
    about = Pattern.compile("^" + name + SUBJECT).matcher(statement).find();
    named |= Pattern.compile(name).matcher(text).find();
    return Words.marked(joined(joined, text), claim.certainty());
  }

  private String withoutPlace(String text) {
    return text.replaceFirst("^In " + name + "(?:, | (?=there ))", "")
        .replaceAll(NEEDS_ITS_PLACE + " in " + name + "(?=\\.$|,(?! [A-Z]))", "");
  }

  private String withoutName(String text) {
    Matcher possessive = Pattern.compile("^" + name + "['’]s? ").matcher(text);
    if (possessive.find()) {
      return about
          ? possessive.replaceFirst("its ")
          : named ? possessive.replaceFirst("the country's ") : text;
    }
    Matcher subject = Pattern.compile("^" + name + SUBJECT).matcher(text);
    if (!subject.find() || !named || !about && text.contains("country")) {
      return text;
    }
    return subject.replaceFirst(about ? "it " : "the country ");
  }

  private String joined(String joined, String text) {
    @Nullable String within = capitals.within(text);
    return joined.isEmpty() || within == null || text.startsWith(joined)
        ? text
        : "%s, %s".formatted(joined, within);
  }
}

package org.crimeprofile.web.request;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crimeprofile.web.ParameterError;
import org.crimeprofile.web.QueryParameter;

/** Makes values of what a request gives as text, and says what is wrong with those that are not. */
final class ParameterConverter {

  private static final int MAX_NUMBER_LENGTH = 20;

  private ParameterConverter() {}

  /** The value as its parameter has it; absent if it is not admitted. */
  static Optional<Object> convert(
      ParameterDeclaration parameter, String written, Collection<String> allowed) {
    if (parameter.meta().vocabulary().equals(QueryParameter.SORT)) {
      String sign = written.startsWith("-") ? "-" : "";
      return VocabularyRegistry.find(written.substring(sign.length()), allowed)
          .map(name -> sign + name);
    }
    if (parameter.hasVocabulary()) {
      return VocabularyRegistry.find(written, allowed).map(Object.class::cast);
    }
    if (parameter.isText()) {
      int length = written.codePointCount(0, written.length());
      return length >= 1 && length <= parameter.meta().longest()
          ? Optional.of(written)
          : Optional.empty();
    }
    if (written.length() > MAX_NUMBER_LENGTH) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(written);
      if (number.compareTo(BigDecimal.valueOf(parameter.meta().min())) < 0
          || number.compareTo(BigDecimal.valueOf(parameter.meta().max())) > 0) {
        return Optional.empty();
      }
      return Optional.of(
          parameter.type() == Integer.class ? (Object) number.intValueExact() : number);
    } catch (ArithmeticException | NumberFormatException wrong) {
      return Optional.empty();
    }
  }

  /** What is wrong with a value that is not admitted. */
  static ParameterError error(
      ParameterDeclaration parameter, String written, Collection<String> allowed) {
    if (parameter.hasVocabulary()) {
      return new ParameterError(
          parameter.name(), written, "Not one of the allowed values.", allowed);
    }
    QueryParameter meta = parameter.meta();
    if (parameter.isText()) {
      return new ParameterError(
          parameter.name(),
          written,
          written.isBlank()
              ? "Say what to look for, in 1 to %d characters.".formatted(meta.longest())
              : "Has %d characters; at most %d are read."
                  .formatted(written.codePointCount(0, written.length()), meta.longest()),
          List.of());
    }
    String kind = parameter.type() == Integer.class ? "a whole number" : "a number";
    return new ParameterError(
        parameter.name(),
        written,
        meta.max() == Integer.MAX_VALUE
            ? "Must be %s, %d or greater.".formatted(kind, meta.min())
            : "Must be %s from %d to %d.".formatted(kind, meta.min(), meta.max()),
        List.of());
  }
}

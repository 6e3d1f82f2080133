package org.crimeprofile.web.openapi;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.request.ParameterDeclaration;
import org.crimeprofile.web.request.Route;
import org.crimeprofile.web.request.VocabularyRegistry;

/** Describes query parameters as their records declare them. */
final class QueryParameterDescriptions {

  private static final String IN_A_LIST = "^[^,]+$";
  private static final String NOT_BLANK = "\\S";

  private final VocabularyRegistry vocabularies;
  private final ViewSchemas schemas;

  QueryParameterDescriptions(VocabularyRegistry vocabularies, ViewSchemas schemas) {
    this.vocabularies = vocabularies;
    this.schemas = schemas;
  }

  Parameter of(ParameterDeclaration declared, Route route) {
    QueryParameter meta = declared.meta();
    Schema<?> value = Schemas.scalar(declared.type());
    if (declared.hasVocabulary()) {
      List<Object> values = schemas.values(vocabularies.values(declared, route));
      boolean sort = meta.vocabulary().equals(QueryParameter.SORT);
      Schemas.setAllowedValues(value, sort ? eitherWay(values) : values, false);
      Schemas.limitText(value, IN_A_LIST);
    } else if (declared.isText()) {
      value.setMinLength(1);
      value.setMaxLength(meta.longest());
      value.setPattern(NOT_BLANK);
    } else {
      value.setMinimum(BigDecimal.valueOf(meta.min()));
      value.setMaximum(BigDecimal.valueOf(meta.max()));
    }
    Schema<?> schema = declared.list() ? Schemas.array(value) : value;
    if (declared.list()) {
      schema.setMaxItems(ParameterDeclaration.MAX_VALUES);
    }
    if (!meta.defaultValue().isEmpty()) {
      Object fallback = Schemas.example(value, meta.defaultValue());
      Schemas.withAnyValue(schema).setDefault(declared.list() ? List.of(fallback) : fallback);
    }
    Parameter parameter =
        new Parameter()
            .in("query")
            .name(declared.name())
            .description(meta.value())
            .required(meta.required())
            .schema(schema);
    if (!meta.example().isEmpty()) {
      Object example = Schemas.example(value, meta.example());
      parameter.example(declared.list() ? List.of(example) : example);
    }
    return declared.list() ? parameter.style(Parameter.StyleEnum.FORM).explode(false) : parameter;
  }

  private static List<Object> eitherWay(List<Object> names) {
    List<Object> both = new ArrayList<>(names);
    names.forEach(name -> both.add("-" + name));
    return both;
  }
}

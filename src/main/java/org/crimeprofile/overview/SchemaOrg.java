package org.crimeprofile.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Source;
import tools.jackson.databind.json.JsonMapper;

/** The data set in the vocabulary of schema.org, as JSON-LD; its links are relative to itself. */
final class SchemaOrg {

  private static final JsonMapper JSON = JsonMapper.shared();

  private SchemaOrg() {}

  static String dataset(DatasetView data) {
    Map<String, Object> dataset = new LinkedHashMap<>();
    dataset.put("@context", "https://schema.org/");
    dataset.put("@type", "Dataset");
    dataset.put("@id", Api.ROOT + "/dataset");
    dataset.put("name", data.name());
    dataset.put("description", data.description());
    dataset.put("url", "/");
    dataset.put("inLanguage", "en");
    dataset.put("isAccessibleForFree", true);
    dataset.put(
        "keywords",
        List.of(
            "organized crime",
            "criminal markets",
            "criminal actors",
            "resilience",
            "country risk"));
    dataset.put("creator", organization());
    dataset.put("publisher", typed("Organization", Source.OURS.publisher()));
    dataset.put("creditText", data.creator());
    Map<String, Object> licence = typed("CreativeWork", "No licence is named");
    licence.put("text", data.licence());
    dataset.put("license", licence);
    dataset.put("conditionsOfAccess", data.licence());
    dataset.put("version", String.valueOf(data.version().number()));
    dataset.put("dateModified", data.version().changedAt().toString());
    dataset.put("identifier", "sha256:" + data.version().contentHash());
    dataset.put("temporalCoverage", years(data.editions()));
    dataset.put("size", data.profiles());
    dataset.put("variableMeasured", data.indicators());
    dataset.put("isBasedOn", data.editions().stream().map(SchemaOrg::edition).toList());
    dataset.put("distribution", data.distributions().stream().map(SchemaOrg::download).toList());
    return JSON.writeValueAsString(dataset);
  }

  private static Map<String, Object> edition(Source edition) {
    Map<String, Object> work = typed("Dataset", edition.title());
    work.put(
        "description", "Figures of the %d edition, as published.".formatted(edition.edition()));
    work.put("url", edition.href());
    work.put("temporalCoverage", String.valueOf(edition.edition()));
    work.put("publisher", organization());
    return work;
  }

  private static Map<String, Object> download(DatasetView.Distribution form) {
    Map<String, Object> download = typed("DataDownload", form.name());
    download.put("encodingFormat", form.mediaType());
    download.put("contentUrl", form.href());
    return download;
  }

  private static Map<String, Object> organization() {
    Map<String, Object> organization = typed("Organization", Source.INDEX.publisher());
    organization.put("url", Source.INDEX.href());
    return organization;
  }

  private static String years(List<Source> editions) {
    return editions.get(0).edition() + "/" + editions.get(editions.size() - 1).edition();
  }

  /** Keeps the order, so that equal data are equal bytes everywhere. */
  private static Map<String, Object> typed(String type, String name) {
    Map<String, Object> typed = new LinkedHashMap<>();
    typed.put("@type", type);
    typed.put("name", name);
    return typed;
  }
}

package org.crimeprofile.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.crimeprofile.Client;

/**
 * Answers of routes that the service does not have yet, by their agreed shape; none for those that
 * it has.
 */
final class StandIns {

  private static final String ENVELOPE =
      """
      "source":{"publisher":"Global Initiative Against Transnational Organized Crime (GI-TOC)","title":"Global Organized Crime Index 2021",
      "edition":2021,"href":"https://ocindex.net","prose":"Restated.","disclaimer":"Views are its authors'."},
      "data_version":{"number":1,"content_hash":"0","changed_at":"2026-01-01T00:00:00Z"}
      """;

  private static final String NETWORK =
      """
      {"nodes":[
        {"id":"actor:state-embedded-actors","kind":"actor","key":"state-embedded-actors","name":"State-embedded actors","score":8.5,"href":"/api/v1/profiles/TKM-2021/actors/state-embedded-actors"},
        {"id":"actor:criminal-networks","kind":"actor","key":"criminal-networks","name":"Criminal networks","score":3.5,"href":"/api/v1/profiles/TKM-2021/actors/criminal-networks"},
        {"id":"market:heroin-trade","kind":"market","key":"heroin-trade","name":"Heroin trade","score":6.5,"href":"/api/v1/profiles/TKM-2021/markets/heroin-trade"},
        {"id":"market:human-smuggling","kind":"market","key":"human-smuggling","name":"Human smuggling","score":5.0,"href":"/api/v1/profiles/TKM-2021/markets/human-smuggling"},
        {"id":"place:AFG","kind":"place","key":"AFG","name":"Afghanistan","score":null,"href":"/api/v1/profiles/TKM-2021/findings?place=AFG"}],
      "links":[
        {"source":"actor:state-embedded-actors","target":"market:heroin-trade","kind":"involvement","name":"Small seizures could be a sign.","certainty":"suggested","findings":["TKM-2021-drugs-1-07"],"href":"/api/v1/profiles/TKM-2021/involvements/state-heroin"},
        {"source":"actor:criminal-networks","target":"market:heroin-trade","kind":"involvement","name":"They work together.","certainty":"stated","findings":["TKM-2021-criminal-actors-2-01"],"href":"/api/v1/profiles/TKM-2021/involvements/networks-heroin"},
        {"source":"place:AFG","target":"market:heroin-trade","kind":"flow","name":"narcotics","certainty":"stated","findings":["TKM-2021-drugs-1-02"],"href":"/api/v1/profiles/TKM-2021/flows/narcotics-from-afghanistan"}],
      %s}
      """
          .formatted(ENVELOPE);

  private static final String TIMELINE =
      """
      {"items":[{"kind":"event","title":"Government ceases to declare seizures","period":{"from":"2016","to":"2016","ongoing":false},"certainty":"stated","findings":["TKM-2021-drugs-1-06"],"passage":{"section":"drugs","paragraph":1},"href":"/api/v1/profiles/TKM-2021/findings/drugs-1-06"},
        {"kind":"event","title":"Demarcation of the border begun","period":{"from":"2005","to":null,"ongoing":true},"certainty":"stated","findings":[],"passage":null,"href":"/api/v1/profiles/TKM-2021/events/border-demarcation"}],
      "total":2,%s}
      """
          .formatted(ENVELOPE);

  private static final String FOUND =
      """
      {"items":[{"kind":"finding","subject":{"kind":"market","key":"heroin-trade","name":"Heroin trade","href":"/api/v1/profiles/TKM-2021/markets/heroin-trade"},
        "profile":"TKM-2021","title":"Scale of the heroin trade","snippet":"Turkmenistan&#39;s part in <mark>heroin</mark>","assertion":"denied","certainty":"suggested",
        "passage":{"section":"drugs","paragraph":1},"qualifications":[{"id":"x","statement":"It is a transit country.","assertion":"affirmed","certainty":"stated"}],
        "href":"/api/v1/profiles/TKM-2021/findings/drugs-1-01"}],
      "total":1,"facets":{"kind":[{"value":"finding","count":1}]},"corrected":{},"not_found":[],"total_is_capped":false,%s}
      """
          .formatted(ENVELOPE);

  private static final String NOTHING =
      """
      {"items":[],"total":0,"facets":{},"corrected":{},"not_found":[],"total_is_capped":false,%s}
      """
          .formatted(ENVELOPE);

  private StandIns() {}

  static void forWhatIsMissing(Page page, Client client) {
    Map.of("/profiles/TKM-2021/network", NETWORK, "/profiles/TKM-2021/timeline", TIMELINE)
        .forEach(
            (path, answer) -> {
              if (client.get(path).status() == 404) {
                page.route("**/api/v1" + path + "**", route -> answer(route, answer));
              }
            });
    List.of("network", "timeline")
        .forEach(
            name -> {
              if (client.get("/profiles/UZB-2021/" + name).status() == 404) {
                page.route(
                    "**/api/v1/profiles/UZB-2021/" + name + "**",
                    route ->
                        answer(
                            route,
                            "network".equals(name)
                                ? "{\"nodes\":[],\"links\":[]}"
                                : "{\"items\":[]}"));
              }
            });
    if (client.get("/search?q=heroin").status() == 404) {
      page.route(
          "**/api/v1/search?**",
          route -> answer(route, route.request().url().contains("heroin") ? FOUND : NOTHING));
      page.route("**/api/v1/search/suggest?**", route -> answer(route, "{\"items\":[]}"));
    }
  }

  private static void answer(Route route, String json) {
    route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(json));
  }
}

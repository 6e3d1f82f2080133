package org.crimeprofile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.crimeprofile.web.DataVersion;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * How many SQL statements an answer takes that is not in memory: few, and no more for many rows
 * than for one.
 */
@Service
@TestPropertySource(properties = "crime-profile.cache.size=0")
class StatementsTests {

  @Autowired Client client;
  @Autowired EntityManagerFactory entityManagers;
  @Autowired CountedVersions versions;

  /**
   * Of a collection: the data version, the rows, and the count unless the page shows the end; one
   * more where views need other rows.
   */
  @ParameterizedTest
  @CsvSource({
    "/editions, 3",
    "/indicators, 3",
    "/countries, 3",
    "/codebook, 3",
    "/profiles, 5",
    "/markets, 3",
    "/actors, 3",
    "/pillars, 4",
    "/resilience-indicators, 3",
    "/passages, 3",
    "/scores, 3",
    "/rankings, 3",
    "/findings, 8",
    "/parties, 3",
    "/flows, 6",
    "/involvements, 5",
    "/events, 6",
    "/profiles/TKM-2021/findings, 9",
    "/profiles/TKM-2021/parties, 4",
    "/profiles/TKM-2021/flows, 7",
    "/profiles/TKM-2021/involvements, 6",
    "/profiles/TKM-2021/events, 7",
    "/profiles/TKM-2021/timeline, 5",
    "/codebook/role, 4",
    "/profiles/TKM-2021/markets, 4",
    "/profiles/TKM-2021/actors, 4",
    "/profiles/TKM-2021/pillars, 5",
    "/profiles/TKM-2021/resilience-indicators, 4",
    "/profiles/TKM-2021/passages, 4",
    "/profiles/TKM-2021/scores, 4",
  })
  void ofACollection(String path, long statements) {
    assertThat(statements(path + "?limit=2")).as("two rows").isEqualTo(statements);
    assertThat(statements(path + "?limit=1000")).as("all rows").isEqualTo(statements - 1);
    assertThat(statements(path + ".csv")).as("all rows as CSV").isEqualTo(statements);
  }

  @ParameterizedTest
  @CsvSource({
    "/, 2",
    "/editions/2021, 2",
    "/indicators/heroin-trade, 2",
    "/countries/TKM, 2",
    "/codebook/role/source, 2",
    "/profiles/TKM-2021, 8",
    "/profiles/TKM-2021/markets/heroin-trade, 8",
    "/profiles/TKM-2021/actors/criminal-networks, 8",
    "/profiles/TKM-2021/pillars/leadership-and-governance, 9",
    "/profiles/TKM-2021/resilience-indicators/prevention, 8",
    "/profiles/TKM-2021/passages/drugs-1, 8",
    "/profiles/TKM-2021/findings/drugs-1-03, 7",
    "/profiles/TKM-2021/parties/students, 2",
    "/profiles/TKM-2021/flows/narcotics-from-afghanistan, 5",
    "/profiles/TKM-2021/involvements/officials-heroin, 4",
    "/profiles/TKM-2021/events/election-2018, 5",
    "/profiles/TKM-2021/network, 19",
    "/profiles/TKM-2021/brief, 25",
    "/profiles/TKM-2025/brief, 16",
    "/profiles/TKM-2021/citation?style=bibtex, 3",
    "/scores?shape=wide, 4",
    "/scores.csv?shape=wide, 5",
    "/imports, 2",
    "/rankings?scope=region&country=TKM&indicator=criminality&edition=2021, 2",
    "/markets?region=central-asia-and-the-caucasus&role=transit, 2",
    "/search?q=slavery, 2",
    "/search?q=heroin&limit=1, 2",
    "/search?q=heroin&kind=finding&certainty=suggested&topic=heroin&profile=TKM-2021&place=AFG, 2",
    "/search.csv?q=herion+trade, 2",
    "/search/suggest?q=her, 2",
  })
  void ofAnItemOrAFilter(String path, long statements) {
    assertThat(statements(path)).isEqualTo(statements);
  }

  /** One profile, eight of them, or all of the world take as many statements. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/comparisons/markets?coverage=figures_only&%s",
        "/comparisons/actors?%s",
        "/comparisons/pillars?%s",
        "/comparisons/resilience-indicators?%s",
        "/comparisons/profiles?%s",
        "/comparisons/profiles?%s&baseline=world",
        "/comparisons/profiles?%s&include=findings",
        "/profiles/TKM-2021/similar?%s"
      })
  void ofAComparisonAreConstantInTheNumberOfProfiles(String path) {
    String all = path.formatted("edition=2021,2023,2025");
    long most = statements(all);
    assertThat(most).isBetween(4L, 16L);
    assertThat(statements(path.formatted("edition=2021,2023"))).isEqualTo(most);
  }

  private long statements(String path) {
    // What parameters may be is learned once.
    client.get(path.equals("/") ? "" : path);
    long before = sent();
    assertThat(client.get(path.equals("/") ? "" : path).status()).isEqualTo(200);
    return sent() - before;
  }

  /** Those of Hibernate, and those for the data version, which it does not see. */
  private long sent() {
    return entityManagers.unwrap(SessionFactory.class).getStatistics().getPrepareStatementCount()
        + versions.readings.get();
  }

  /** The service's own reader, counted. */
  @TestConfiguration
  static class CountedVersions implements BeanPostProcessor {

    private final AtomicLong readings = new AtomicLong();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof DataVersion.Reader reader
          ? (DataVersion.Reader)
              () -> {
                readings.incrementAndGet();
                return reader.current();
              }
          : bean;
    }
  }
}

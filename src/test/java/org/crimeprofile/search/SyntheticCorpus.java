package org.crimeprofile.search;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.crimeprofile.TestDatabase;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A database whose search documents are made up: claims of 8 to 24 words, drawn from a vocabulary
 * by Zipf's law, so that a few words are in half of all documents and most words in a few.
 */
final class SyntheticCorpus {

  private static final int BATCH = 20_000;
  private static final String[] SYLLABLES =
      ("ba be bi bo bu da de di do du fa fe fi fo ga ge gi go ka ke ki ko ku la le li lo lu ma me mi mo mu"
              + " na ne ni no nu pa pe pi po pu ra re ri ro ru sa se si so ta te ti to tu va ve vi vo za ze")
          .split(" ");

  final int documents;
  final TestDatabase database;

  private final Random random = new Random(1);
  private final List<String> vocabulary;
  private final double[] cumulative;

  SyntheticCorpus(int documents) {
    this.documents = documents;
    this.database = TestDatabase.migrated();
    // Heaps' law: the vocabulary grows with the square root of the text.
    this.vocabulary = vocabulary((int) (60 * Math.sqrt(documents)));
    this.cumulative = zipf(vocabulary.size());
  }

  /** Replaces the documents of the database by made-up ones. */
  void fill() throws SQLException, IOException {
    try (Connection connection = database.connectAsOwner();
        Statement sql = connection.createStatement()) {
      sql.execute("set search_path = crime_profile");
      sql.execute("truncate search_document, search_word, search_form");
      sql.execute("create temp table drawn (n integer, text text)");
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      for (int first = 0; first < documents; first += BATCH) {
        StringBuilder lines = new StringBuilder();
        for (int n = first; n < Math.min(documents, first + BATCH); n++) {
          lines.append(n).append('\t').append(claim()).append('\n');
        }
        copy.copyIn("copy drawn from stdin", new StringReader(lines.toString()));
      }
      sql.execute("drop index search_document_words_idx");
      sql.execute(
          """
          insert into search_document
          select p || '/finding/' || n, p, left(p, 3), right(p, 4)::integer, 'finding', n::text, 'market', i, i, i, text,
                 'affirmed', 'stated', 'people', 1, array['cotton'], '{}', '{}', array[i], true,
                 (2100 - right(p, 4)::integer) * 1000000 + n % 1000000, 0, md5(text)::uuid,
                 tsvector_to_array(to_tsvector('crime_profile.plain', text)),
                 setweight(to_tsvector('crime_profile.english', text), 'B')
                   || array_to_tsvector(array['kind:finding', 'profile:' || p, 'country:' || left(p, 3),
                                              'edition:' || right(p, 4), 'subject:' || i, 'topic:cotton'])
            from (select n, text, (select array_agg(key order by position) from indicator)[1 + n % 32] as i,
                         (select array_agg(profile order by profile) from membership)[1 + n % 579] as p
                    from drawn) d
          """);
      sql.execute("create index on search_document using gin (words) with (fastupdate = off)");
      sql.execute(
          """
          insert into search_word
          select word, count(*), count(*) from search_document, unnest(tsvector_to_array(words)) word group by word
          """);
      sql.execute(
          """
          insert into search_form
          select form, stem(form), stem(american(form)), count(*) from search_document, unnest(forms) form
           where form ~ '^[[:alpha:]]{3,}$' and stem(form) is not null group by form
          """);
      sql.execute("update search_size set documents = %d, coded = %1$d".formatted(documents));
    }
    database.execute("vacuum analyze");
  }

  /** Words that are in at least and at most so many documents. */
  List<String> words(int least, int most) throws SQLException {
    List<String> words = new ArrayList<>();
    try (Connection connection = database.connectAsOwner();
        Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery(
                """
                select f.form from crime_profile.search_form f join crime_profile.search_word w on w.word = f.stem
                 where length(f.form) > 5 and w.documents between %d and %d order by md5(f.form) limit 2000
                """
                    .formatted(least, most))) {
      while (rows.next()) {
        words.add(rows.getString(1));
      }
    }
    return words;
  }

  private String claim() {
    int length = 8 + random.nextInt(17);
    StringBuilder claim = new StringBuilder();
    for (int i = 0; i < length; i++) {
      claim.append(i == 0 ? "" : " ").append(word());
    }
    return claim.toString();
  }

  private String word() {
    int at =
        Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[cumulative.length - 1]);
    return vocabulary.get(at < 0 ? Math.min(-at - 1, cumulative.length - 1) : at);
  }

  private List<String> vocabulary(int size) {
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < size) {
      StringBuilder word = new StringBuilder();
      int syllables = 2 + random.nextInt(4);
      for (int i = 0; i < syllables; i++) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words.add(word.append("bdfgklmnprtvz".charAt(random.nextInt(13))).toString());
    }
    return List.copyOf(words);
  }

  private static double[] zipf(int size) {
    double[] sums = new double[size];
    double sum = 0;
    for (int rank = 1; rank <= size; rank++) {
      sum += 1.0 / rank;
      sums[rank - 1] = sum;
    }
    return sums;
  }
}

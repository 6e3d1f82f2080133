package org.crimeprofile.ingest;

import java.math.BigDecimal;
import java.util.List;

/** What a file gives: scores, and where its editions put each country if it says so. */
record Figures(List<Figure> scores, List<Membership> memberships) {

  record Figure(String country, int edition, String indicator, BigDecimal score) {}

  record Membership(String country, int edition, String continent, String region) {}
}

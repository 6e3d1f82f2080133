package org.crimeprofile.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.crimeprofile.evidence.FindingCount;
import org.crimeprofile.evidence.FindingDirectory;
import org.crimeprofile.profile.Member;
import org.crimeprofile.taxonomy.CodebookDirectory;
import org.springframework.stereotype.Component;

/** Counts the findings of items, each finding once, by the subject that it is most about. */
@Component
class FindingCounts {

  private final FindingDirectory findings;
  private final CodebookDirectory codebook;

  FindingCounts(FindingDirectory findings, CodebookDirectory codebook) {
    this.findings = findings;
    this.codebook = codebook;
  }

  /** How many findings there are, in all, and by each assertion and certainty. */
  List<AttributeRow> rows(List<ItemColumn> columns, List<String> profiles) {
    List<FindingCount> counts = findings.counts(profiles);
    List<AttributeRow> rows = new ArrayList<>();
    rows.add(count("findings", "Findings", columns, counts, count -> true));
    for (String assertion : codebook.values("assertion")) {
      rows.add(
          count(
              "findings_" + assertion,
              "Findings, assertion " + assertion,
              columns,
              counts,
              count -> count.assertion().equals(assertion)));
    }
    for (String certainty : codebook.values("certainty")) {
      rows.add(
          count(
              "findings_" + certainty,
              "Findings, certainty " + certainty,
              columns,
              counts,
              count -> count.certainty().equals(certainty)));
    }
    return rows;
  }

  private static AttributeRow count(
      String key,
      String name,
      List<ItemColumn> columns,
      List<FindingCount> counts,
      Predicate<FindingCount> counted) {
    return AttributeRow.of(
        key,
        name,
        columns.stream()
            .map(column -> cell(column, counts.stream().filter(counted).toList()))
            .toList());
  }

  private static FactCell cell(ItemColumn column, List<FindingCount> counts) {
    Member member = column.member();
    if (!member.isCoded()) {
      return FactCell.missing(member.isLoaded() ? States.NOT_CODED : States.NOT_LOADED);
    }
    long number =
        counts.stream()
            .filter(count -> count.profile().equals(member.id()))
            .filter(count -> column.indicators().contains(count.subject()))
            .mapToLong(FindingCount::number)
            .sum();
    return new FactCell(number, States.CODED);
  }
}

package org.crimeprofile.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.crimeprofile.web.Source;
import org.crimeprofile.web.Sourced;

/** Items side by side, attribute by attribute. */
record ItemComparison(
    @Schema(description = "The items, profile by profile.") List<ItemColumn> columns,
    @Schema(description = "The attributes, then counts of the findings.") List<AttributeRow> rows,
    @Schema(description = "Keys of the attributes that all items have alike.") List<String> shared,
    @Schema(description = "Keys of the attributes in which some values are common to all.")
        List<String> overlapping,
    @Schema(description = "Keys of the attributes in which they differ.") List<String> different,
    @Schema(description = "Keys of the attributes that can't be compared: some item has no value.")
        List<String> unknown,
    @Schema(description = "What to bear in mind.") List<String> notes,
    @JsonIgnore Source source)
    implements Sourced, Matrix {

  private static final List<String> NOTES =
      List.of(
          "A count takes in the findings whose subject the item is, each once; findings that only also say something of it are not counted.",
          "That a text is silent is no value: with one silent text or uncoded profile, nothing is said of agreement.");

  static ItemComparison of(
      List<ItemColumn> columns, List<AttributeRow> rows, Stream<String> notes, Source source) {
    return new ItemComparison(
        columns,
        rows,
        keys(rows, AttributeRow.SAME),
        keys(rows, AttributeRow.OVERLAPPING),
        keys(rows, AttributeRow.DIFFERENT),
        keys(rows, AttributeRow.UNKNOWN),
        Stream.concat(NOTES.stream(), notes).toList(),
        source);
  }

  private static List<String> keys(List<AttributeRow> rows, String agreement) {
    return rows.stream()
        .filter(row -> agreement.equals(row.agreement()))
        .map(AttributeRow::key)
        .toList();
  }
}

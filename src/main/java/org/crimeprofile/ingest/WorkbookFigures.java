package org.crimeprofile.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/**
 * Understands the sheets of a workbook: one for each edition that the database knows, and no other.
 */
final class WorkbookFigures {

  private WorkbookFigures() {}

  static Figures of(Workbook workbook, Reference known, Problems problems) {
    Figures figures = new Figures(new ArrayList<>(), new ArrayList<>());
    Set<Integer> found = new HashSet<>();
    for (Sheet sheet : workbook.sheets()) {
      if (!known.editions().contains(sheet.edition())) {
        problems.add(
            sheet.place(),
            "the edition %d is not known; a migration has to add it first"
                .formatted(sheet.edition()));
      } else if (!found.add(sheet.edition())) {
        problems.add(sheet.place(), "the edition %d has two sheets".formatted(sheet.edition()));
      } else {
        new SheetFigures(sheet, known, figures, problems).read();
      }
    }
    known.editions().stream()
        .filter(edition -> !found.contains(edition))
        .forEach(
            edition -> problems.add("sheet %d_dataset".formatted(edition), "the sheet is missing"));
    found.forEach(edition -> SwappedHeadings.check(edition, figures, known, problems));
    return figures;
  }
}

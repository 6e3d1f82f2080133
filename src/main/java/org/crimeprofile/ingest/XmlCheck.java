package org.crimeprofile.ingest;

import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads each part of a workbook once before the library that makes cells of it does. That library
 * keeps a place for every column up to the last one, makes numbers of any length, and rewrites
 * formulas: what would make it slow or large is refused here.
 */
final class XmlCheck {

  private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_CELLS_IN_A_ROW = 16_384;
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_FORMULA = 1000;
  private static final int MOST_FORMULAS = 500;

  private final XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();

  private int formulas;

  XmlCheck() {
    parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  void check(String part, InputStream in) {
    try {
      XMLStreamReader reader = parsers.createXMLStreamReader(in);
      new Part(part).read(reader);
      reader.close();
    } catch (XMLStreamException e) {
      throw new RefusedFileException(part + ": the part is damaged or cut off; it is no whole XML");
    }
  }

  private final class Part {

    private final String name;
    private int rows;
    private int cells;
    private int length;
    private boolean number;

    Part(String name) {
      this.name = name;
    }

    void read(XMLStreamReader reader) throws XMLStreamException {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.DTD ->
              throw new RefusedFileException(
                  name + ": the part has a DOCTYPE, which no workbook needs");
          case XMLStreamConstants.START_ELEMENT -> start(reader);
          case XMLStreamConstants.CHARACTERS -> length += reader.getTextLength();
          case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
          default -> {}
        }
      }
    }

    private void start(XMLStreamReader reader) {
      length = 0;
      switch (reader.getLocalName()) {
        case "row" -> {
          cells = 0;
          refuseIf(++rows > MOST_ROWS, "has more than %d rows".formatted(MOST_ROWS));
        }
        case "c" -> {
          String type = reader.getAttributeValue(null, "t");
          number = type == null || type.equals("n");
          String address = reader.getAttributeValue(null, "r");
          refuseIf(
              ++cells > MOST_CELLS_IN_A_ROW,
              "has more than %d cells in a row".formatted(MOST_CELLS_IN_A_ROW));
          refuseIf(
              address != null && !CELL.matcher(address).matches(),
              "has a cell without a proper address");
        }
        default -> {}
      }
    }

    private void end(String element) {
      if (element.equals("v")) {
        refuseIf(
            number && length > LONGEST_NUMBER,
            "has a number of more than %d characters".formatted(LONGEST_NUMBER));
      } else if (element.equals("f")) {
        refuseIf(
            ++formulas > MOST_FORMULAS || length > LONGEST_FORMULA,
            "has many or long formulas where figures belong");
      }
    }

    private void refuseIf(boolean wrong, String what) {
      if (wrong) {
        throw new RefusedFileException("%s: the part %s".formatted(name, what));
      }
    }
  }
}

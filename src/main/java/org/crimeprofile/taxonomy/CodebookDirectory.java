package org.crimeprofile.taxonomy;

import java.util.List;
import org.springframework.stereotype.Component;

/** Tells other features which coded values there are. */
@Component
public class CodebookDirectory {

  private final Codebook codebook;

  CodebookDirectory(Codebook codebook) {
    this.codebook = codebook;
  }

  /** Returns the values of an attribute in the order of the codebook. */
  public List<String> values(String attribute) {
    return codebook.values(attribute);
  }
}

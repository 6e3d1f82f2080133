package org.crimeprofile.web;

import java.util.Optional;

/** A record of query parameters one of which settles the format, where {@code format} does not. */
public interface ImpliesFormat {

  /** Returns the format that these parameters imply, if they do. */
  Optional<Format> format();
}

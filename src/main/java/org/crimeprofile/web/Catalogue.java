package org.crimeprofile.web;

import java.util.Collection;
import java.util.List;

/** What can be asked for, and how. */
public interface Catalogue {

  /**
   * Returns the collections, in the order of their paths; those of one profile aside, and what is
   * only had by asking for something.
   */
  List<CollectionDescription> collections();

  /**
   * Returns the parameters of collections, in the order of their declaration.
   *
   * @param names of collections; all where there are none
   */
  List<ParameterDescription> parameters(Collection<String> names);
}

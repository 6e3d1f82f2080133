package org.crimeprofile.web;

/**
 * A view that makes formats of its own beside JSON and CSV. These are whole, whatever {@code
 * fields} keeps of the JSON.
 */
public interface Document {

  /**
   * Returns it in a format.
   *
   * @param format one of those that its {@link Formats} name, other than JSON and CSV
   */
  String in(Format format);
}

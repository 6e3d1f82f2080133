/**
 * Takes figures and coded profiles from files into the database, and writes coded profiles to
 * files: the commands {@code import} and {@code export}, and the list of what was imported.
 */
@NullMarked
package org.crimeprofile.ingest;

import org.jspecify.annotations.NullMarked;

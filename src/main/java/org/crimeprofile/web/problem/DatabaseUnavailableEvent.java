package org.crimeprofile.web.problem;

/** Published where a request was refused because the database did not answer. */
public record DatabaseUnavailableEvent() {}

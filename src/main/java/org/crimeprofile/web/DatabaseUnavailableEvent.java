package org.crimeprofile.web;

/** Published where a request was refused because the database did not answer. */
record DatabaseUnavailableEvent() {}

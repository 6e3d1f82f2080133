package org.crimeprofile.evidence;

/** How many findings on a subject are of one assertion and one certainty. */
public record FindingCount(
    String profile, String subject, String assertion, String certainty, long number) {}

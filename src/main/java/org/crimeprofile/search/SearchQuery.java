package org.crimeprofile.search;

import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;

@QueryParameters
record SearchQuery(
    @QueryParameter(
            value =
                "What to look for, in words of one's own: \"a phrase\" in quotes must be met as it is, -word must not be met.",
            required = true,
            longest = QueryParameter.LONGEST_TEXT,
            example = "slavery")
        String q) {}

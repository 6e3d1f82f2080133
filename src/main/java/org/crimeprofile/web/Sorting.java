package org.crimeprofile.web;

import java.util.List;

/** In which order a collection is asked for. */
@QueryParameters
record Sorting(
    @QueryParameter(
            value = "What to order by, most important first; a leading - turns the order around.",
            vocabulary = QueryParameter.SORT)
        List<String> sort) {}

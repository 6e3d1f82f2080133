package org.crimeprofile.web.request;

import java.util.List;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;

/** In which order a collection is asked for. */
@QueryParameters
public record Sorting(
    @QueryParameter(
            value = "What to order by, most important first; a leading - turns the order around.",
            vocabulary = QueryParameter.SORT)
        List<String> sort) {}

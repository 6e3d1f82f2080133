package org.crimeprofile.overview;

import java.util.List;
import org.crimeprofile.web.CatalogueNames;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;

@QueryParameters
record ParameterQuery(
    @QueryParameter(
            value = "Name of the collection or comparison; all of them where none is given.",
            vocabulary = CatalogueNames.COLLECTION,
            example = "markets")
        List<String> collection) {}

package org.crimeprofile.network;

import java.util.List;
import org.crimeprofile.web.QueryParameter;
import org.crimeprofile.web.QueryParameters;

@QueryParameters
record NetworkFilter(
    @QueryParameter(
            value = "Which kinds of node to keep, with what ties them to each other.",
            vocabulary = "node_kind",
            example = "actor")
        List<String> nodeKind,
    @QueryParameter(
            value = "Which kinds of link to keep.",
            vocabulary = "link_kind",
            example = "involvement")
        List<String> linkKind) {}

package org.crimeprofile.network;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.crimeprofile.evidence.FindingDirectory;
import org.crimeprofile.evidence.FlowDirectory;
import org.crimeprofile.evidence.InvolvementDirectory;
import org.crimeprofile.evidence.PartyDirectory;
import org.crimeprofile.profile.Profile;
import org.crimeprofile.profile.ProfileDirectory;
import org.crimeprofile.profile.ScoreDirectory;
import org.crimeprofile.taxonomy.IndicatorDirectory;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.DataVersion;
import org.crimeprofile.web.Item;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Api
@Tag(name = "Overview")
class NetworkController {

  private static final List<String> KINDS = List.of("actor", "market");

  private final ProfileDirectory profiles;
  private final ScoreDirectory scores;
  private final IndicatorDirectory indicators;
  private final FindingDirectory findings;
  private final InvolvementDirectory involvements;
  private final FlowDirectory flows;
  private final PartyDirectory parties;
  private final DataVersion.Reader versions;

  NetworkController(
      ProfileDirectory profiles,
      ScoreDirectory scores,
      IndicatorDirectory indicators,
      FindingDirectory findings,
      InvolvementDirectory involvements,
      FlowDirectory flows,
      PartyDirectory parties,
      DataVersion.Reader versions) {
    this.profiles = profiles;
    this.scores = scores;
    this.indicators = indicators;
    this.findings = findings;
    this.involvements = involvements;
    this.flows = flows;
    this.parties = parties;
    this.versions = versions;
  }

  @Operation(
      operationId = "getNetwork",
      summary = "A profile as a graph of actors, markets, parties and places")
  @GetMapping("/profiles/{id}/network")
  Item<NetworkView> network(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      NetworkFilter filter) {
    Profile profile = profiles.get(id);
    Graph graph =
        Graph.of(
            profile,
            scores.of(List.of(profile.member())),
            indicators.of(KINDS, List.of()),
            new Graph.Told(
                findings.of(List.of(id)), involvements.of(id), flows.of(id), parties.of(id)));
    return Item.of(
        NetworkView.of(
            profile, graph.kept(filter.nodeKind(), filter.linkKind()), versions.current()));
  }
}

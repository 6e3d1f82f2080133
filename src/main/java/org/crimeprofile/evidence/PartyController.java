package org.crimeprofile.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.crimeprofile.profile.ProfileDirectory;
import org.crimeprofile.profile.ProfileFilter;
import org.crimeprofile.web.Api;
import org.crimeprofile.web.Item;
import org.crimeprofile.web.Listing;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Api
@Tag(name = "Evidence")
class PartyController {

  private static final List<String> FETCHED = List.of("profile.country", "profile.edition");

  private final Parties parties;
  private final ProfileDirectory profiles;

  PartyController(Parties parties, ProfileDirectory profiles) {
    this.parties = parties;
    this.profiles = profiles;
  }

  @Operation(
      operationId = "listParties",
      summary = "Persons, groups, institutions and instruments in all coded reports")
  @GetMapping("/parties")
  Listing<PartyView> parties(ProfileFilter profiles, PartyFilter filter) {
    return list(profiles.<Party>matching().and(filter.matching()));
  }

  @Operation(
      operationId = "listPartiesOfProfile",
      summary = "Persons, groups, institutions and instruments in one report")
  @GetMapping("/profiles/{id}/parties")
  Listing<PartyView> partiesOf(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      PartyFilter filter) {
    Specification<Party> ofProfile = profiles.itemsOf(id);
    return list(ofProfile.and(filter.matching()));
  }

  @Operation(operationId = "getParty", summary = "One party")
  @GetMapping("/profiles/{id}/parties/{key}")
  Item<PartyView> party(
      @Parameter(description = "Id of the profile.", example = "TKM-2021") @PathVariable String id,
      @Parameter(description = "Key of the party.", example = "students") @PathVariable
          String key) {
    return parties
        .find(id, key)
        .map(PartyView::of)
        .map(Item::of)
        .orElseThrow(() -> profiles.lacking(id, "party", key, "/parties"));
  }

  private Listing<PartyView> list(Specification<Party> filter) {
    return Listing.of(
        parties, filter, Sort.by("profile.id", "name", "key"), FETCHED, PartyView::of);
  }
}

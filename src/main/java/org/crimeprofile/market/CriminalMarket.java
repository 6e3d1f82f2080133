package org.crimeprofile.market;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.crimeprofile.evidence.Assessment;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A criminal market in a profile. */
@Entity
@Immutable
@Table(name = "criminal_market")
class CriminalMarket extends Assessment {

  private @Nullable String presence;
  private String @Nullable [] roles;
  private @Nullable String stateInvolvement;

  protected CriminalMarket() {}

  String presence() {
    return coded(presence);
  }

  List<String> roles() {
    return coded(roles);
  }

  String stateInvolvement() {
    return coded(stateInvolvement);
  }
}

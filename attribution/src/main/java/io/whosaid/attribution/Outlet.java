package io.whosaid.attribution;

import java.util.List;
import java.util.Objects;

/**
 * A news organisation.
 *
 * @param name its usual name: "Xinhua"
 * @param aliases other names that it goes by: "Xinhua News Agency"
 * @param kind what sort of outlet
 * @param country ISO 3166-1 alpha-2 code of its home
 * @param domains its web domains, without "www."
 */
public record Outlet(
    String name, List<String> aliases, Kind kind, String country, List<String> domains) {

  /** The sorts of outlet. */
  public enum Kind {
    /** Supplies other outlets. */
    AGENCY,
    /** Printed daily or weekly, also online. */
    NEWSPAPER,
    /** Magazine. */
    MAGAZINE,
    /** Television or radio. */
    BROADCASTER,
    /** Online only. */
    ONLINE
  }

  /** Copies the lists and checks that nothing is null. */
  public Outlet {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(country, "country");
    aliases = List.copyOf(aliases);
    domains = List.copyOf(domains);
  }
}

package io.whosaid.attribution.internal.entities;

import io.whosaid.attribution.Outlet;
import io.whosaid.attribution.internal.lexicon.Lexicons;
import io.whosaid.attribution.internal.lexicon.OrganizationNames;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which bodies a noun such as "company" or "newspaper" fits, as far as their names tell. */
public final class OrganizationTypes {
  private static final Set<String> PUBLIC =
      Set.of("agency", "bureau", "department", "ministry", "commission", "office", "board");
  private static final Set<String> PUBLIC_HEADS =
      Set.of(
          "administration",
          "agency",
          "board",
          "bureau",
          "commission",
          "department",
          "fbi",
          "investigation",
          "ministry",
          "office",
          "patrol",
          "police",
          "reserve",
          "service",
          "state");
  private static final Set<String> CIVIC =
      Set.of(
          "Agency",
          "Alliance",
          "Army",
          "Assembly",
          "Association",
          "Board",
          "Bureau",
          "Caucus",
          "Church",
          "Coalition",
          "College",
          "Commission",
          "Committee",
          "Congress",
          "Council",
          "Court",
          "Department",
          "Federation",
          "Foundation",
          "Guard",
          "House",
          "Institute",
          "League",
          "Ministry",
          "Movement",
          "Office",
          "PAC",
          "Parliament",
          "Party",
          "School",
          "Senate",
          "Society",
          "Union",
          "University");
  private static final Set<String> CIVIL =
      Set.of("group", "organization", "organisation", "nonprofit", "non-profit", "charity");

  private static final Set<String> MAYBE_OUTLETS =
      Set.of("institution", "giant", "service", "unit", "enterprise", "club");

  private final Lexicons lexicons;

  public OrganizationTypes(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Whether {@code noun} means news organisations. */
  public boolean asksForOutlet(String noun) {
    return Set.of("newspaper", "magazine", "broadcaster", "outlet", "agency")
        .contains(lexicons.nouns().meaning(noun).orElse(""));
  }

  /** Whether {@code noun} means a body that is no news organisation: "campaign", "court". */
  public boolean isNoOutlet(String noun) {
    String meaning = lexicons.nouns().meaning(noun).orElse("");
    return meaning.equals("named") && !CIVIL.contains(noun) && !MAYBE_OUTLETS.contains(noun);
  }

  /** Whether {@code noun} fits what {@code entity} is; empty when nothing tells. */
  public Optional<Boolean> fits(String noun, Entity entity) {
    String meaning = lexicons.nouns().meaning(noun).orElse("");
    return switch (meaning) {
      case "company" -> isFirm(entity);
      case "newspaper" -> outlet(entity, Set.of(Outlet.Kind.NEWSPAPER));
      case "magazine" -> outlet(entity, Set.of(Outlet.Kind.MAGAZINE));
      case "broadcaster" -> outlet(entity, Set.of(Outlet.Kind.BROADCASTER));
      case "agency" ->
          outlet(entity, Set.of(Outlet.Kind.AGENCY))
              .filter(fits -> fits)
              .or(() -> named(noun, entity));
      case "outlet" -> outlet(entity, Set.of(Outlet.Kind.values()));
      default -> named(noun, entity);
    };
  }

  private static Optional<Boolean> outlet(Entity entity, Set<Outlet.Kind> kinds) {
    return Optional.of(entity.outlet().filter(outlet -> kinds.contains(outlet.kind())).isPresent());
  }

  private Optional<Boolean> isFirm(Entity entity) {
    OrganizationNames bodies = lexicons.bodies();
    if (bodies.isFirm(entity.name())) {
      return Optional.of(true);
    }
    boolean other = bodies.isKnown(entity.name()) || CIVIC.contains(last(entity));
    boolean document = lexicons.nouns().isDocument(last(entity).toLowerCase(Locale.ROOT));
    return other || document ? Optional.of(false) : Optional.empty();
  }

  private Optional<Boolean> named(String noun, Entity entity) {
    boolean firm = lexicons.bodies().isFirm(entity.name());
    if (PUBLIC.contains(noun)) {
      boolean head = PUBLIC_HEADS.contains(last(entity).toLowerCase(Locale.ROOT));
      boolean letters =
          entity.name().length() < 5
              && entity.name().equals(entity.name().toUpperCase(Locale.ROOT));
      return firm ? Optional.of(false) : Optional.of(head || letters).filter(fits -> fits);
    }
    if (CIVIL.contains(noun)) {
      boolean head = lexicons.bodies().isHead(last(entity));
      return firm ? Optional.of(false) : Optional.of(head).filter(fits -> fits);
    }
    return Optional.empty();
  }

  private static String last(Entity entity) {
    return entity.name().substring(entity.name().lastIndexOf(' ') + 1);
  }
}

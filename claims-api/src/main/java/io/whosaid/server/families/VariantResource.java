package io.whosaid.server.families;

import io.whosaid.server.accounts.Role;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimView;
import io.whosaid.server.evidence.ComparisonView.StepView;
import io.whosaid.server.http.Words;
import io.whosaid.wording.QuoteVariant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of one quotation in all articles. */
@Path("/api/v1/claims/{id:\\d{1,18}}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
@RolesAllowed(Role.READS)
public class VariantResource {
  private static final int MOST = 200;
  private static final Comparator<Claim> EARLIEST =
      Comparator.comparing(
              (Claim claim) -> claim.published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(claim -> claim.createdAt)
          .thenComparing(claim -> claim.id);

  private final EntityManager database;

  VariantResource(EntityManager database) {
    this.database = database;
  }

  /** How others quote what a claim quotes, the earliest first. */
  @GET
  @Operation(
      operationId = "listVersions",
      summary = "How others quote what a claim quotes, the earliest first.",
      description =
          "Near-identical direct quotations are versions of one. Copies of one agency text count"
              + " once. At most 200 versions are told.")
  public View get(long id) {
    Claim claim = Claim.known(id);
    Map<Long, String> copies = members(id);
    List<Claim> members = new ArrayList<>(Claim.inOrder(List.copyOf(copies.keySet())));
    members.removeIf(member -> member.withdrawnAt != null && !member.id.equals(id));
    if (members.isEmpty()) {
      members.add(claim);
    }
    members.sort(EARLIEST);
    Claim earliest = members.get(0);
    Map<String, Integer> groups = new HashMap<>();
    List<One> versions = new ArrayList<>();
    boolean conflicting = false;
    for (Claim member : members) {
      int copy = groups.computeIfAbsent(key(member, copies), key -> groups.size() + 1);
      One one = One.of(member, copy, earliest);
      conflicting |= !one.differs().isEmpty();
      versions.add(one);
    }
    return new View(earliest.id, conflicting, groups.size(), outlets(members), versions);
  }

  /** The claims of the family of {@code id}, and what their copies share. */
  private Map<Long, String> members(long id) {
    Map<Long, String> copies = new LinkedHashMap<>();
    List<?> rows =
        database
            .createNativeQuery(
                "select claim_id, copy from claim_version where family ="
                    + " (select family from claim_version where claim_id = :id)"
                    + " order by claim_id limit "
                    + MOST,
                Object[].class)
            .setParameter("id", id)
            .getResultList();
    rows.forEach(
        row ->
            copies.put(((Number) ((Object[]) row)[0]).longValue(), (String) ((Object[]) row)[1]));
    return copies;
  }

  /** What an article of the agency itself shares with those that copy it. */
  private static String key(Claim member, Map<Long, String> copies) {
    String outlet = member.article.outlet;
    boolean isCopied = outlet != null && copies.containsValue(CopyKey.ofOutlet(outlet));
    return isCopied
        ? CopyKey.ofOutlet(outlet)
        : copies.getOrDefault(member.id, "claim " + member.id);
  }

  private static List<String> outlets(List<Claim> members) {
    return members.stream()
        .map(member -> member.article.outlet)
        .filter(outlet -> outlet != null)
        .distinct()
        .toList();
  }

  /** A quotation in all its versions. */
  @Schema(name = "Versions")
  public record View(
      @Schema(description = "The claim that stands in the article published first.") long earliest,
      @Schema(description = "Whether any differs from the earliest in what it says or who said it.")
          boolean conflicting,
      @Schema(description = "How many there are when copies of one text count once.")
          int independent,
      List<String> outlets,
      List<One> versions) {}

  /** One version. */
  @Schema(name = "Version")
  public record One(
      long claim,
      ClaimView.ArticleName article,
      String text,
      @Schema(description = "The name of the speaker, if it has one.", nullable = true)
          String speaker,
      @Schema(description = "The same number for copies of one text.") int copy,
      @Schema(
              description = "What it contradicts the earliest in.",
              enumeration = {"number", "negation", "speaker"})
          List<String> differs,
      @Schema(description = "The words that it changed: `source` is the earliest.")
          List<StepView> diff) {

    static One of(Claim claim, int copy, Claim earliest) {
      String text = claim.quoted.contentText();
      String first = earliest.quoted.contentText();
      Set<Difference> differs = Difference.between(earliest, claim);
      return new One(
          claim.id,
          ClaimView.ArticleName.of(claim.article),
          text,
          claim.attributed.speakerName(),
          copy,
          differs.stream().map(Words::of).toList(),
          QuoteVariant.of(first, text).diff().stream()
              .map(step -> StepView.of(step, text, first))
              .toList());
    }
  }
}

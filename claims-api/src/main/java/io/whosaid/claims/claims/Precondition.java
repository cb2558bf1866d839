package io.whosaid.claims.claims;

import io.whosaid.claims.http.Problem;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an {@code If-Match} header asks for.
 *
 * @param tags entity tags, quotes included, or {@code *} alone for any version
 */
record Precondition(List<String> tags) {
  private static final Pattern TAG = Pattern.compile("\\*|(W/)?\"[\\x21\\x23-\\x7E]*\"");

  /** The precondition in {@code header}; throws a problem if there is none, or it is not one. */
  static Precondition parse(String header) {
    if (header == null || header.isBlank()) {
      throw Problem.of(
              428,
              "A review must say which version of the claim it is about.",
              List.of(
                  Problem.Fault.of(
                      "If-Match", "is missing; send the ETag that the claim came with")))
          .exception();
    }
    List<String> tags = Arrays.stream(header.split(",")).map(String::strip).toList();
    if (!tags.stream().allMatch(tag -> TAG.matcher(tag).matches())) {
      throw Problem.of(
              400,
              "The precondition cannot be read.",
              List.of(
                  Problem.Fault.of(
                      "If-Match", "'%s' is not an entity tag such as \"v1\"".formatted(header))))
          .exception();
    }
    return new Precondition(tags);
  }

  /**
   * The claim {@code id}, locked until the transaction ends; throws a problem if there is none, or
   * it is of another version.
   */
  Claim lock(long id) {
    Claim claim = Claim.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (claim == null) {
      throw ClaimResource.missing(id);
    }
    if (!allows(claim.version)) {
      throw stale(claim);
    }
    return claim;
  }

  private static RuntimeException stale(Claim claim) {
    return Problem.of(
            412,
            "Claim %d is at version %d now: somebody else changed it. Look at it and decide again."
                .formatted(claim.id, claim.version))
        .with("urn:whosaid:problem:stale", "claim", ClaimView.of(claim))
        .exception();
  }

  boolean allows(int version) {
    return tags.contains("*") || tags.contains("\"v" + version + "\"");
  }
}

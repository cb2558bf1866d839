package io.whosaid.server.families;

import io.whosaid.server.claims.Claim;
import io.whosaid.server.claims.ClaimKind;

/**
 * What a claim's family depends on: while it is the same, so is the family.
 *
 * @param copy what it shares with copies of the same text
 * @param speaker null if it has no name
 * @param stands whether it was not withdrawn
 */
public record Kinship(ClaimKind kind, String text, String copy, String speaker, boolean stands) {
  public static Kinship of(Claim claim) {
    return new Kinship(
        claim.quoted.kind(),
        claim.quoted.contentText(),
        CopyKey.of(claim),
        claim.attributed.speakerName(),
        claim.withdrawnAt == null);
  }
}

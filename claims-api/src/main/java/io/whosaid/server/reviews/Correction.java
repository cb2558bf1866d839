package io.whosaid.server.reviews;

import io.whosaid.server.claims.Attributed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A reviewer's word on who said it. Only ever added; the newest one holds. */
@Entity
@Immutable
public class Correction extends ClaimChange {
  /** What held before. */
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  public Source before;

  /** What holds since. */
  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  public Source after;

  /** The whole attribution before; null of corrections from before they could be taken back. */
  @JdbcTypeCode(SqlTypes.JSON)
  public Held held;

  /** The version of the article's text that offsets in {@link #held} point into. */
  @Column(nullable = false)
  public int textVersion = 1;

  /** An attribution as JSON: by itself it is an embeddable, which Hibernate maps otherwise. */
  public record Held(Attributed attributed) {}

  /** All corrections of a claim, the newest first. */
  static List<Correction> of(long claimId) {
    return list("claimId = ?1 order by version desc", claimId);
  }

  /** Who said it, in a reviewer's words. */
  @Schema(name = "CorrectedSource")
  public record Source(
      @NotNull @Schema(enumeration = {"named", "unnamed", "unattributed"}) String status,
      @Valid Speaker speaker,
      @Size(min = 1, max = 500)
          @Schema(description = "Of an unnamed source: how the text describes it.")
          String description,
      @Size(max = 20)
          @Schema(
              nullable = true,
              description = "What it came through, nearest first; without it, the chain stays.")
          List<@Valid Via> via) {}

  /** One outlet or document on the way, in a reviewer's words. */
  @Schema(name = "CorrectedVia")
  public record Via(
      @NotBlank @Size(max = 200) @Schema(description = "What to call it.", examples = "Xinhua")
          String name) {}

  /** A named source, in a reviewer's words. */
  @Schema(name = "CorrectedSpeaker")
  public record Speaker(
      @NotBlank @Size(max = 500) String name,
      @NotNull @Schema(enumeration = {"person", "organization", "government", "document"})
          String kind,
      @Size(max = 500) String role,
      @Size(max = 500) String affiliation) {}

  /** What a reviewer asks for. */
  @Schema(name = "CorrectionWanted")
  public record Wanted(
      @Valid @Schema(description = "Who said it; left out with undo.") Source source,
      @Size(max = 10_000) String note,
      @Schema(description = "Takes the newest correction back.", defaultValue = "false")
          Boolean undo,
      @Schema(
              description =
                  "With undo, the correction to take back: 409, saying why, if it does not hold, or"
                      + " another came after it.")
          Long undoes) {

    /** Leaves undo out unless it is asked for. */
    public Wanted {
      undo = undo != null && undo;
    }
  }

  /** A correction, as the API gives it. */
  @Schema(name = "Correction")
  public record View(
      long id,
      Source before,
      Source after,
      @Schema(description = "Of an undo, the correction that it takes back.", nullable = true)
          Long undoes,
      @Schema(nullable = true) String note,
      @Schema(description = "The version of the claim that it made.") int version,
      @Schema(nullable = true) String account,
      Instant createdAt) {
    static View of(Correction correction) {
      return new View(
          correction.id,
          correction.before,
          correction.after,
          correction.undoes,
          correction.note,
          correction.version,
          correction.account,
          correction.createdAt);
    }
  }
}

package io.whosaid.server.claims;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.whosaid.server.articles.Article;
import io.whosaid.server.articles.ArticleVersion;
import io.whosaid.server.http.Precondition;
import io.whosaid.server.http.problems.Problem;
import io.whosaid.wording.MatchClass;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A quotation of an article with its attribution, as something that can be reviewed. The verdict
 * changes with each review, the attribution with each correction. Only what changed is written: the
 * database need not look for the words of what was reviewed once more.
 */
@Entity
@DynamicUpdate
public class Claim extends PanacheEntityBase {
  private static final long ARTICLE = 16_777_216;

  /** Its number. */
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  @SequenceGenerator(sequenceName = "claim_seq", allocationSize = 50)
  public Long id;

  /** Where it stands. */
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Article article;

  /** Its place among the claims of its article, from 0. */
  @Column(nullable = false)
  public int position;

  /** What was said, and where. */
  @Embedded public Quoted quoted;

  /** Whom it is attributed to. */
  @Embedded public Attributed attributed;

  /** What holds now: the newest review's verdict. */
  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public Verdict verdict;

  /** What the newest evidence says about its words. */
  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  public MatchClass wording = MatchClass.NO_SOURCE;

  /** Names of {@link UnverifiedReason}s: why it is unverified; else empty. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(nullable = false)
  public List<String> verdictReasons = List.of();

  /** 1 at first, one more with each review. */
  @Column(nullable = false)
  public int version;

  /** When the verdict that holds was given; null while unreviewed. */
  public Instant reviewedAt;

  /** How true it is, by the newest rating; null while nobody rated it. */
  @Enumerated(EnumType.STRING)
  public Truth truth;

  /** Whose rating that is; null without one. */
  public String ratedBy;

  /** When it was rated; null without a rating. */
  public Instant ratedAt;

  /** When it was stored. */
  @Column(nullable = false)
  public Instant createdAt;

  /** Its place in the list of all claims, from the end; the database makes it. */
  @Column(insertable = false, updatable = false)
  Long place;

  /** The number of its article's outlet; null without one. */
  public Long outletId;

  /** The day its article was published; null when unknown. */
  public LocalDate published;

  /** The number of its speaker, as first found; null unless it is named. */
  public Long speakerId;

  /** What the steps of its chain are looked up by. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(nullable = false)
  public List<String> viaKeys;

  /** Whether its content holds a number. */
  @Column(nullable = false)
  public boolean hasNumber;

  /** Names of {@link PrioritySignal}s. */
  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(nullable = false)
  public List<String> signals;

  /** The sum of the signals' weights. */
  @Column(nullable = false)
  public int priority;

  /** Whether a reviewer corrected its attribution. */
  @Column(nullable = false)
  public boolean corrected;

  /** When it was not found in its article any more, or removed; null while it stands. */
  public Instant withdrawnAt;

  /** Whether a reviewer found it, and not the engine: it stays when the article is read again. */
  @Column(nullable = false)
  public boolean added;

  /**
   * Whether a reviewer marked it as not a claim: it stays withdrawn when the article is read again.
   */
  @Column(nullable = false)
  public boolean removed;

  /** The version of its article's text that its offsets point into. */
  @Column(nullable = false)
  public int textVersion = 1;

  /** The name of the account that means to review it; null for none. */
  public String assignee;

  /** Claims with these numbers and their articles, in this order. */
  public static List<Claim> inOrder(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, Claim> claims = new HashMap<>();
    Claim.<Claim>list("from Claim c join fetch c.article where c.id in ?1", ids)
        .forEach(claim -> claims.put(claim.id, claim));
    return ids.stream().map(claims::get).filter(Objects::nonNull).toList();
  }

  /**
   * The claim {@code id}, locked until the transaction ends; throws a problem if there is none, or
   * it is of another version.
   */
  public static Claim locked(long id, Precondition precondition) {
    Claim claim = locked(id);
    if (!precondition.allows(claim.version)) {
      throw stale(claim);
    }
    return claim;
  }

  /**
   * The same, but also throws a problem if the claim was withdrawn or removed: then there is
   * nothing to decide.
   */
  public static Claim standing(long id, Precondition precondition) {
    Claim claim = standing(id);
    if (!precondition.allows(claim.version)) {
      throw stale(claim);
    }
    return claim;
  }

  /** The claim {@code id}, locked; throws a problem if there is none, or it was withdrawn. */
  public static Claim standing(long id) {
    Claim claim = locked(id);
    claim.checkThatItStands();
    return claim;
  }

  /** Throws a problem that says why, if it was withdrawn or removed. */
  public void checkThatItStands() {
    if (withdrawnAt != null) {
      throw gone();
    }
  }

  private static Claim locked(long id) {
    Claim claim =
        Claim.<Claim>find("from Claim c join fetch c.article where c.id = ?1", id)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .singleResultOptional()
            .orElseThrow(() -> missing(id));
    claim.article.checkThatItIsThere();
    return claim;
  }

  /** What is answered where there is no claim {@code id}. */
  public static RuntimeException missing(long id) {
    return Problem.of(404, "There is no claim %d.".formatted(id)).exception();
  }

  /** The claim {@code id}; throws a problem if there is none, or its article was deleted. */
  public static Claim known(long id) {
    Claim claim =
        Claim.<Claim>find("from Claim c join fetch c.article where c.id = ?1", id)
            .singleResultOptional()
            .orElseThrow(() -> missing(id));
    claim.article.checkThatItIsThere();
    return claim;
  }

  private RuntimeException gone() {
    String why =
        removed
            ? "Claim %d was removed. Undo the removal first.".formatted(id)
            : textVersion < article.version
                ? "Claim %d was withdrawn by a newer text of the article, which does not have its words."
                    .formatted(id)
                : "Claim %d was withdrawn when the article was read again.".formatted(id);
    return Problem.of(409, why)
        .with("urn:whosaid:problem:withdrawn", "claim", ClaimView.of(this))
        .exception();
  }

  private static RuntimeException stale(Claim claim) {
    return Problem.of(
            412,
            "Claim %d is at version %d now: someone else has changed it. Look at it and decide again."
                .formatted(claim.id, claim.version))
        .with("urn:whosaid:problem:stale", "claim", ClaimView.of(claim))
        .exception();
  }

  /** The claim with the text that its offsets point into. */
  public ClaimInText inText() {
    return new ClaimInText(quoted, attributed.via(), textAt(textVersion));
  }

  /** The text of that number of its article. */
  public String textAt(int number) {
    return number == article.version
        ? article.text
        : ArticleVersion.of(article.id, number)
            .map(earlier -> earlier.text)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "no text %d of article %d".formatted(number, article.id)));
  }

  /** The place of this claim in the list of all claims. */
  public long place() {
    return article.id * ARTICLE + ARTICLE - 1 - position;
  }

  /**
   * Takes over what was found, of the speaker with that number. Evidence that compared other words
   * says nothing about these.
   */
  public void found(Quoted what, Attributed who, Long speaker, boolean repeated) {
    if (quoted != null && !quoted.hasWordsOf(what)) {
      wording = MatchClass.NO_SOURCE;
    }
    quoted = what;
    hasNumber = PrioritySignal.hasNumber(what.contentText());
    attribute(who, speaker, repeated);
  }

  /** Attributes it to someone else, of the speaker with that number. */
  public void attribute(Attributed who, Long speaker, boolean repeated) {
    attributed = who;
    speakerId = speaker;
    viaKeys = ViaKeys.of(who.via());
    signals = PrioritySignal.names(PrioritySignal.of(quoted, who, article.title, repeated));
    priority = PrioritySignal.priority(signals);
  }

  /** Looks again which signals it bears, under its article's title of now. */
  public void retitle() {
    repeat(signals.contains(PrioritySignal.REPEATED.name()));
  }

  /** Notes whether its words stood in an earlier article. */
  public void repeat(boolean repeated) {
    attribute(attributed, speakerId, repeated);
  }

  /** Attributes it as a reviewer says, of the speaker with that number: the next version. */
  public void correct(Attributed who, Long speaker) {
    correct(who, speaker, true);
  }

  /**
   * Attributes it as a reviewer says, or, if no correction is left, as the engine did: the next
   * version.
   */
  public void correct(Attributed who, Long speaker, boolean isCorrected) {
    attribute(who, speaker, signals.contains(PrioritySignal.REPEATED.name()));
    corrected = isCorrected;
    version++;
  }

  /**
   * Stands where a reviewer says, or counts as none, of the speaker with that number: the next
   * version.
   */
  public void place(Quoted what, Attributed who, Long speaker, boolean isRemoved) {
    found(what, who, speaker, signals.contains(PrioritySignal.REPEATED.name()));
    removed = isRemoved;
    withdrawnAt = removed ? Instant.now().truncatedTo(ChronoUnit.MICROS) : null;
    textVersion = article.version;
    version++;
  }

  /**
   * Stands at other places, or is another's, in its article's text as it is now: the next version,
   * if anything is different. What a reviewer removed stays removed.
   */
  public void carry(Quoted what, Attributed who, Long speaker) {
    boolean same =
        (withdrawnAt == null || removed)
            && textVersion == article.version
            && what.equals(quoted)
            && who.equals(attributed)
            && Objects.equals(speaker, speakerId);
    found(what, who, speaker, signals.contains(PrioritySignal.REPEATED.name()));
    textVersion = article.version;
    withdrawnAt = removed ? withdrawnAt : null;
    if (!same) {
      version++;
    }
  }

  /** Is not found in its article any more: the next version. Its offsets stay as they were. */
  public void withdraw(Instant when) {
    withdrawnAt = when;
    version++;
  }

  /** Makes {@code newVerdict} hold, for these reasons, given at {@code when}: the next version. */
  public void decide(Verdict newVerdict, List<String> reasons, Instant when) {
    verdict = newVerdict;
    verdictReasons = List.copyOf(reasons);
    reviewedAt = newVerdict == Verdict.UNREVIEWED ? null : when;
    version++;
  }

  /** Makes a rating hold, or none, where all are null: the next version. */
  public void rate(Truth newTruth, String by, Instant when) {
    truth = newTruth;
    ratedBy = by;
    ratedAt = when;
    version++;
  }
}

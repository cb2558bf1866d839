package io.whosaid.attribution.internal.entities;

import io.whosaid.attribution.Outlet;
import io.whosaid.attribution.Speaker;
import io.whosaid.attribution.internal.lexicon.Gender;
import io.whosaid.attribution.internal.lexicon.RoleWords;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.names.Name.Kind;
import io.whosaid.attribution.internal.names.PersonAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody or something that a document names, with all that it says of it. For one document. */
public final class Entity {
  private static final int MAX_WORDS = 100;

  private final Set<String> said = new HashSet<>();
  private String name;
  private Kind kind;
  private final Optional<Outlet> outlet;
  private PersonAttributes portrait = PersonAttributes.NONE;
  private Gender hint = Gender.UNKNOWN;
  private boolean article;
  private int male;
  private int female;
  private final Set<String> states = new HashSet<>();
  private int firstMention = -1;
  private int lastMention = -1;
  private static final Pattern BRAND =
      Pattern.compile(
          "\\p{Ll}\\S*|(?!Mc|Mac|De|Di|La|Le|Van|O['’])\\S*\\p{Ll}\\p{Lu}\\S*|\\S*[\\d®™]\\S*");

  private int mentions;
  private int acts;
  private int located;
  private boolean insideSentence;
  private boolean firstName;
  private boolean taggedAsName;
  private boolean body;
  private boolean kin;

  Entity(String name, Kind kind, Optional<Outlet> outlet) {
    this.name = outlet.map(Outlet::name).orElse(name);
    this.kind = kind;
    this.outlet = outlet;
  }

  /** Takes in what mention {@code number} says. */
  void mention(Name mention, PersonAttributes said, int number) {
    learn(mention, said);
    firstMention = firstMention < 0 ? number : firstMention;
    lastMention = number;
    mentions++;
  }

  public void learn(Name mention, PersonAttributes said) {
    if (outlet.isEmpty() && mention.text().length() > name.length() && !mention.weak()) {
      name = mention.text();
    }
    if (kind == Kind.UNKNOWN && (mention.isPerson() || said.role().isPresent())) {
      kind = Kind.PERSON;
    }
    portrait = portrait.or(said);
    hint = hint.or(mention.gender());
  }

  /** Notes a word that stands round a mention and says what this is. */
  void describe(String word) {
    if (said.size() < MAX_WORDS) {
      said.addAll(RoleWords.alike(word));
    }
  }

  /** The words that the text says of this, in lower case. */
  Set<String> said() {
    return said;
  }

  /** Whether the text says {@code word} of this. */
  public boolean isSaidToBe(String word) {
    return said.contains(word);
  }

  /** Notes that a mention did what people and bodies do: it spoke, or "who" followed. */
  void acted() {
    acts++;
  }

  /** Notes that a mention stood where places stand: "in Yosemite". */
  void located() {
    located++;
  }

  /** Notes that a mention stood behind other words of its sentence, where a capital is evidence. */
  void stoodInsideSentence() {
    insideSentence = true;
  }

  /** Notes that a mention is or begins with a first name. */
  void hasFirstName() {
    firstName = true;
  }

  /** Notes that the tagger takes a mention for a name. */
  void taggedAsName() {
    taggedAsName = true;
  }

  /** Notes that the text says this is a body: "Quarrick, a mining company". */
  void saidToBeBody() {
    body = true;
  }

  /** Notes that the text brings this in as somebody's relative: "his mother, Ava Baumer". */
  void isKin() {
    kin = true;
  }

  /** Whether the text brought this in as somebody's relative. */
  boolean kin() {
    return kin;
  }

  /** Notes that a mention stood after "the". */
  void afterArticle() {
    article = true;
  }

  /** Notes that a pronoun of {@code gender} most likely means this. */
  void calledBy(Gender gender) {
    male += gender == Gender.MALE ? 1 : 0;
    female += gender == Gender.FEMALE ? 1 : 0;
  }

  public String name() {
    return name;
  }

  public Optional<Outlet> outlet() {
    return outlet;
  }

  public PersonAttributes portrait() {
    return portrait;
  }

  /** How many names were taken in. */
  public int mentions() {
    return mentions;
  }

  /** The number of the first name that was taken in, -1 before it. */
  public int firstMention() {
    return firstMention;
  }

  /** Notes a state, in lower case, that the text says this is of. */
  void isOf(String state) {
    states.add(state);
  }

  /** The states that the text says this is of. */
  public Set<String> states() {
    return states;
  }

  /** The number of the last name that was taken in, -1 before the first. */
  int lastMention() {
    return lastMention;
  }

  public boolean isPerson() {
    boolean elsewhere = located > acts && male + female < 2;
    return kind == Kind.PERSON || (kind == Kind.UNKNOWN && !article && !body && !elsewhere);
  }

  /**
   * Whether this is a person, or a name of unknown kind that acts as people do or that is written
   * with a capital inside a sentence; {@link #isPerson} has left out what stands where places do.
   */
  public boolean isLikelyPerson() {
    if (isSentenceOpener()) {
      return false;
    }
    boolean evident = acts > 0 || firstName || (insideSentence && located == 0);
    return kind == Kind.PERSON || (isPerson() && evident);
  }

  /**
   * Whether this is one word of which nothing but the capital letter at the beginning of a sentence
   * says that it is a name: "Trends", "Want", "Keep".
   */
  public boolean isSentenceOpener() {
    boolean common = !taggedAsName || name.endsWith("s") || name.endsWith("ing");
    boolean known = firstName || portrait.role().isPresent() || hint != Gender.UNKNOWN;
    boolean single = kind == Kind.UNKNOWN && name.indexOf(' ') < 0 && outlet.isEmpty();
    return single && common && !known && !insideSentence && acts < 3 && male + female == 0;
  }

  /** Whether this is one word written as products are, and persons are not: "eMarketer". */
  private boolean isBrand() {
    boolean described = portrait.role().isPresent() || male + female > 0;
    return kind == Kind.UNKNOWN && !described && BRAND.matcher(name).matches();
  }

  /** Whether this is known to be a person, and not just not known to be anything else. */
  public boolean isSurelyPerson() {
    return kind == Kind.PERSON;
  }

  public Kind kind() {
    return kind;
  }

  public Speaker.Kind speakerKind() {
    if (isPerson() && !isBrand()) {
      return Speaker.Kind.PERSON;
    }
    boolean governs = kind == Kind.GOVERNMENT || kind == Kind.PLACE;
    return governs ? Speaker.Kind.GOVERNMENT : Speaker.Kind.ORGANIZATION;
  }

  /** Titles and roles tell it surely, then the text's own pronouns, then the first name. */
  public Gender gender() {
    if (portrait.gender() != Gender.UNKNOWN) {
      return portrait.gender();
    }
    int most = Math.max(male, female);
    boolean agreed = most > 0 && Math.min(male, female) == 0;
    if (agreed && (hint == Gender.UNKNOWN || most > 1)) {
      return male > 0 ? Gender.MALE : Gender.FEMALE;
    }
    return hint;
  }

  public Speaker speaker() {
    boolean person = isPerson();
    return new Speaker(
        name,
        speakerKind(),
        person ? portrait.role() : Optional.empty(),
        person ? portrait.affiliation() : Optional.empty());
  }
}

package io.whosaid.attribution.internal.provenance;

import io.whosaid.attribution.Attribution.Grade;
import io.whosaid.attribution.Hop;
import io.whosaid.attribution.Outlet;
import io.whosaid.attribution.internal.coref.FirstPerson;
import io.whosaid.attribution.internal.entities.Entity;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.mentions.Resolution;
import io.whosaid.attribution.internal.mentions.SourceMention;
import io.whosaid.attribution.internal.mentions.SourceMention.Form;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.names.Names;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the outlets and documents that each quotation of one document came through. */
public final class ProvenanceFinder {
  private static final int DEEPEST = 4;

  private final DocumentContext discourse;
  private final List<SourceMention> sources;
  private final Resolution[] resolutions;
  private final FirstPerson nesting;
  private final ClauseHops clause;
  private final ReportHops reports;

  public ProvenanceFinder(
      DocumentContext discourse,
      List<SourceMention> sources,
      Resolution[] resolutions,
      FirstPerson nesting) {
    this.discourse = discourse;
    this.sources = sources;
    this.resolutions = resolutions;
    this.nesting = nesting;
    this.clause = new ClauseHops(discourse, sources);
    this.reports = new ReportHops(discourse);
  }

  /** The chain of quotation {@code number}, nearest to its speaker first. */
  public List<Hop> via(int number) {
    List<Hop> hops = new ArrayList<>(own(number));
    hops.addAll(clause.of(number));
    SourceMention source = sources.get(number);
    boolean outlet = hops.stream().anyMatch(hop -> isSource(hop, source));
    if (!outlet) {
      hops.addAll(reports.of(source));
    }
    Optional<Integer> around = nesting.around(number);
    for (int depth = 0; around.isPresent() && depth < DEEPEST; depth++) {
      hops.addAll(own(around.get()));
      hops.addAll(clause.of(around.get()));
      around = nesting.around(around.get());
    }
    return distinct(hops);
  }

  private static boolean isSource(Hop hop, SourceMention source) {
    return hop.outlet().isPresent()
        && source.quotation().source().stream().anyMatch(span -> span.overlaps(hop.span()));
  }

  /** The hop that the source mention itself is: "Xinhua", "a report by Bloomberg". */
  private List<Hop> own(int number) {
    SourceMention source = sources.get(number);
    Optional<Entity> entity = resolutions[number].entity();
    if (source.from() == source.to()) {
      return List.of();
    }
    Optional<Outlet> outlet =
        entity.isPresent() ? entity.get().outlet() : carrier(source, resolutions[number]);
    if (entity.isEmpty() && outlet.isEmpty()) {
      return List.of();
    }
    Span whole = discourse.reading().span(source.from(), source.to());
    if (source.form() == Form.NAME && outlet.isPresent()) {
      Name name = source.names().get(0);
      Span words = discourse.reading().span(begin(name, source), name.to());
      return List.of(new Hop(words, outlet.get().name(), outlet));
    }
    boolean document = source.form() == Form.NOUN && isDocument(source);
    if (document || outlet.isPresent()) {
      String name = outlet.map(Outlet::name).orElse(source.text());
      return List.of(new Hop(whole, name, outlet));
    }
    return List.of();
  }

  /** "Nature" in "a study published in Nature". */
  private Optional<Outlet> carrier(SourceMention source, Resolution resolution) {
    boolean document = resolution.grade().filter(grade -> grade == Grade.DOCUMENT).isPresent();
    Names names = discourse.names();
    for (int i = names.firstFrom(source.from());
        document && i < names.size() && names.get(i).to() <= source.to();
        i++) {
      Optional<Outlet> outlet = discourse.cast().entity(i).outlet();
      if (outlet.isPresent()) {
        return outlet;
      }
    }
    return Optional.empty();
  }

  /** Takes "The" in when the outlet's name begins with it. */
  private int begin(Name name, SourceMention source) {
    int before = name.from() - 1;
    boolean article =
        before >= source.from() && discourse.reading().word(before).core().equals("The");
    return article ? before : name.from();
  }

  private boolean isDocument(SourceMention source) {
    return source.head() >= 0
        && discourse.lexicons().nouns().isDocument(discourse.reading().word(source.head()).lower());
  }

  private static List<Hop> distinct(List<Hop> hops) {
    Map<String, Hop> byName = new LinkedHashMap<>();
    hops.forEach(hop -> byName.putIfAbsent(hop.name(), hop));
    return List.copyOf(byName.values());
  }
}

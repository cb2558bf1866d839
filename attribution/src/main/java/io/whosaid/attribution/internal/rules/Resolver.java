package io.whosaid.attribution.internal.rules;

import io.whosaid.attribution.Attribution;
import io.whosaid.attribution.Hop;
import io.whosaid.attribution.internal.coref.FirstPerson;
import io.whosaid.attribution.internal.coref.NominalRules;
import io.whosaid.attribution.internal.coref.PronounRules;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.mentions.Resolution;
import io.whosaid.attribution.internal.mentions.Rule;
import io.whosaid.attribution.internal.mentions.SourceMention;
import io.whosaid.attribution.internal.mentions.SourceReader;
import io.whosaid.attribution.internal.provenance.ProvenanceFinder;
import io.whosaid.quote.Quotation;
import io.whosaid.quote.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Resolves the sources of one document's quotations in the order in which they stand. */
public final class Resolver {
  /** The whole algorithm: the first rule that answers decides. */
  private static final List<Rule> RULES =
      Stream.of(
              Stream.<Rule>of(
                  Resolver::nobody,
                  NamedRules::initials,
                  NamedRules::joint,
                  UnnamedRules::house,
                  NamedRules::name),
              Stream.<Rule>of(
                  NamedRules::surname,
                  NamedRules::apposition,
                  NamedRules::ownedBody,
                  DocumentRules::author),
              PronounRules.ALL.stream(),
              Stream.<Rule>of(PronounRules::unresolved),
              NominalRules.ALL.stream(),
              Stream.<Rule>of(
                  UnnamedRules::anonymous,
                  NamedRules::unlisted,
                  UnnamedRules::quantity,
                  UnnamedRules::graded))
          .flatMap(rules -> rules)
          .toList();

  private final DocumentContext discourse;
  private final List<SourceMention> sources = new ArrayList<>();
  private final Resolution[] resolutions;

  public Resolver(DocumentContext discourse) {
    this.discourse = discourse;
    SourceReader reader =
        new SourceReader(discourse.lexicons(), discourse.reading(), discourse.names());
    discourse.extraction().quotations().forEach(quotation -> sources.add(reader.read(quotation)));
    this.resolutions = new Resolution[sources.size()];
  }

  /** Who the source of quotation {@code number} is, were it the only one. */
  public Resolution alone(int number) {
    return resolve(sources.get(number));
  }

  public List<Attribution> attributions() {
    resolveOthers();
    FirstPerson nesting = new FirstPerson(discourse, sources);
    resolveFirstPersons(nesting);
    ProvenanceFinder chains = new ProvenanceFinder(discourse, sources, resolutions, nesting);
    return IntStream.range(0, sources.size())
        .mapToObj(i -> attribution(sources.get(i).quotation(), resolutions[i], chains.via(i)))
        .toList();
  }

  private void resolveOthers() {
    List<Integer> order = new ArrayList<>();
    IntStream.range(0, sources.size()).forEach(order::add);
    order.sort((a, b) -> Integer.compare(sources.get(a).from(), sources.get(b).from()));
    for (int i : order) {
      SourceMention source = sources.get(i);
      if (!FirstPerson.applies(source, discourse)) {
        resolutions[i] = resolve(source);
        if (source.to() > source.from()) {
          discourse.resolved(source, resolutions[i]);
        }
      }
    }
  }

  private void resolveFirstPersons(FirstPerson firstPerson) {
    List<Integer> order = new ArrayList<>();
    IntStream.range(0, sources.size()).filter(i -> resolutions[i] == null).forEach(order::add);
    order.sort((a, b) -> Span.outerFirst(content(a), content(b)));
    for (int i : order) {
      Optional<Resolution> outer = firstPerson.around(i).map(number -> resolutions[number]);
      resolutions[i] = firstPerson.resolve(sources.get(i), outer);
    }
  }

  private Span content(int quotation) {
    return sources.get(quotation).quotation().content().get(0);
  }

  private Resolution resolve(SourceMention source) {
    for (Rule rule : RULES) {
      Optional<Resolution> resolution = rule.resolve(source, discourse);
      if (resolution.isPresent()) {
        return resolution.get();
      }
    }
    return Resolution.nobody("no rule applies");
  }

  private static Optional<Resolution> nobody(SourceMention source, DocumentContext discourse) {
    return source.form() == SourceMention.Form.NONE
        ? Optional.of(Resolution.nobody("no source"))
        : Optional.empty();
  }

  private static Attribution attribution(
      Quotation quotation, Resolution resolution, List<Hop> via) {
    if (resolution.speaker().isPresent()) {
      return new Attribution.Named(quotation, resolution.speaker().get(), via, resolution.why());
    }
    if (resolution.grade().isPresent()) {
      return new Attribution.Unnamed(
          quotation, resolution.description(), resolution.grade().get(), via, resolution.why());
    }
    return new Attribution.Unattributed(quotation, via, resolution.why());
  }
}

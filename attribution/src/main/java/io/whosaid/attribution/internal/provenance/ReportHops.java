package io.whosaid.attribution.internal.provenance;

import io.whosaid.attribution.Hop;
import io.whosaid.attribution.Outlet;
import io.whosaid.attribution.internal.mentions.DocumentContext;
import io.whosaid.attribution.internal.mentions.SourceMention;
import io.whosaid.attribution.internal.names.Name;
import io.whosaid.attribution.internal.names.Names;
import io.whosaid.attribution.internal.text.TokenizedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the outlets that report a whole sentence: "According to Xinhua, ... Xi urged", "...,
 * Reuters reported", "Xinhua quoted Xi as saying". For one document.
 */
final class ReportHops {
  private static final Set<String> QUOTING =
      Set.of("quoted", "quotes", "quoting", "cited", "cites", "citing");
  private static final Set<String> REPORTING =
      Set.of("reported", "reports", "said", "says", "revealed", "writes", "wrote", "noted");
  private static final int OPENING = 4;

  private final DocumentContext discourse;
  private final TokenizedDocument reading;

  ReportHops(DocumentContext discourse) {
    this.discourse = discourse;
    this.reading = discourse.reading();
  }

  List<Hop> of(SourceMention source) {
    List<Hop> hops = new ArrayList<>();
    if (source.quotation().cue().isEmpty() && source.from() == source.to()) {
      return hops;
    }
    int anchor =
        source.from() < source.to()
            ? source.from()
            : reading.wordAt(source.quotation().cue().get(0).begin());
    if (anchor >= reading.size()) {
      return hops;
    }
    int sentence = reading.word(anchor).sentence();
    Names names = discourse.names();
    int end = reading.end(sentence);
    for (int i = names.firstFrom(reading.begin(sentence));
        i < names.size() && names.get(i).from() < end;
        i++) {
      Name name = names.get(i);
      Optional<Outlet> outlet = discourse.cast().entity(i).outlet();
      boolean own = source.from() <= name.from() && name.to() <= source.to();
      if (outlet.isPresent() && !own && reports(name, source, anchor, sentence)) {
        hops.add(hop(name, outlet.get()));
      }
    }
    return hops;
  }

  private Hop hop(Name name, Outlet outlet) {
    return new Hop(reading.span(name.from(), name.to()), outlet.name(), Optional.of(outlet));
  }

  private boolean reports(Name name, SourceMention source, int anchor, int sentence) {
    int from = name.from();
    if (reading.word(from).region() >= 0) {
      return false;
    }
    int before =
        reading.within(from - 1, sentence) && reading.word(from - 1).lower().equals("the")
            ? from - 2
            : from - 1;
    boolean accordingTo =
        reading.within(before - 1, sentence)
            && reading.word(before).lower().equals("to")
            && reading.word(before - 1).lower().equals("according");
    boolean opens = before - 1 - reading.begin(sentence) < OPENING;
    if (accordingTo) {
      return opens ? from < anchor : from > anchor;
    }
    return isQuoting(name, source, sentence) || closes(name, before, anchor, sentence);
  }

  /** "Xinhua quoted Xi", "Reuters reported, citing officials". */
  private boolean isQuoting(Name name, SourceMention source, int sentence) {
    if (source.quotation().cue().isEmpty()) {
      return false;
    }
    int cue = reading.wordAt(source.quotation().cue().get(0).begin());
    if (!reading.within(cue, sentence) || name.to() > cue) {
      return false;
    }
    int to = Math.min(cue + 3, reading.end(sentence));
    for (int i = name.to(); i < to && i - name.to() < 8; i++) {
      if (QUOTING.contains(reading.word(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "..., Reuters reported." */
  private boolean closes(Name name, int before, int anchor, int sentence) {
    int verb = name.to();
    boolean comma = reading.within(before, sentence) && reading.word(before).is("PUNCT");
    boolean said = reading.within(verb, sentence) && REPORTING.contains(reading.word(verb).lower());
    return comma && said && name.from() > anchor && reading.end(sentence) - verb < 5;
  }
}

package io.whosaid.attribution.internal.mentions;

import java.util.Optional;

/** One way to tell who a source is. Rules are tried in order; the first that answers decides. */
@FunctionalInterface
public interface Rule {

  /** Who {@code source} is; empty when this rule cannot tell. */
  Optional<Resolution> resolve(SourceMention source, DocumentContext discourse);
}

package io.whosaid.server.engine;

import io.quarkus.runtime.Startup;
import io.whosaid.attribution.Attributor;
import io.whosaid.checkworthiness.StatementFinder;
import io.whosaid.quote.QuoteExtractor;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Builds the engine once, at the start, so that the first article does not wait for it. */
final class Engines {
  private Engines() {}

  @Produces
  @Singleton
  @Startup
  static QuoteExtractor extractor() {
    return QuoteExtractor.create();
  }

  @Produces
  @Singleton
  @Startup
  static Attributor attributor() {
    return Attributor.create();
  }

  @Produces
  @Singleton
  @Startup
  static StatementFinder statements() {
    return StatementFinder.create();
  }
}

package io.whosaid.server.engine;

import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.QuoteExtractor;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the models read a sentence. */
@Readiness
@ApplicationScoped
class EngineReady implements HealthCheck {
  private static final Document SENTENCE = Document.of("“We are ready,” said Ms Ahmed.");

  private final QuoteExtractor extractor;

  EngineReady(QuoteExtractor extractor) {
    this.extractor = extractor;
  }

  @Override
  public HealthCheckResponse call() {
    Extraction extraction = extractor.extract(SENTENCE);
    return HealthCheckResponse.named("Engine")
        .status(!extraction.analysis().sentences().isEmpty())
        .build();
  }
}

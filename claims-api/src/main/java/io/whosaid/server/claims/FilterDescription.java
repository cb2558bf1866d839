package io.whosaid.server.claims;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.whosaid.quote.ReportKind;
import io.whosaid.server.http.Words;
import io.whosaid.wording.MatchClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the filters of claims, which several operations share. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class FilterDescription implements OASFilter {
  private static final Set<String> FILTERED =
      Set.of("listClaims", "countClaims", "exportClaims", "claimTrend");
  private static final String REPEATED = "Any of these, by repeating it.";

  @Override
  public Operation filterOperation(Operation operation) {
    if (FILTERED.contains(operation.getOperationId())) {
      List<Parameter> all = new ArrayList<>(filters());
      if (operation.getParameters() != null) {
        all.addAll(operation.getParameters());
      }
      operation.setParameters(all);
    }
    return operation;
  }

  private static List<Parameter> filters() {
    return List.of(
        words("attribution", Attributed.Status.class),
        words("verdict", Verdict.class),
        words("kind", ClaimKind.class)
            .description(REPEATED + " Without it, all quotations and no statements."),
        words("reports", ReportKind.class)
            .description(
                REPEATED
                    + " Without it, speech and writing. Quotations found before this was recorded"
                    + " count as speech."),
        words("wording", MatchClass.class),
        words("truth", Truth.class).description(REPEATED + " How true it was rated."),
        words("reason", UnverifiedReason.class).description(REPEATED + " Why it is unverified."),
        of("article", "The ID of an article.", SchemaType.INTEGER),
        of("outlet", "A name of the article's outlet, in any case.", SchemaType.STRING),
        of("outletId", "The number of the article's outlet.", SchemaType.INTEGER),
        of("via", "The name of an outlet or document that it came through.", SchemaType.STRING),
        of("speaker", "Words of the speaker's name, in any case and order.", SchemaType.STRING),
        of("speakerId", "The number of the speaker.", SchemaType.INTEGER),
        day("from", "Published on this day or later.", "2026-01-01"),
        day("to", "Published on this day or before.", "2026-12-31"),
        of(
            "undated",
            "Whether it is not known when the article was published, so that `from` and `to` leave"
                + " it out.",
            SchemaType.BOOLEAN),
        day("addedFrom", "It came in on this day (UTC) or later.", "2026-01-01"),
        day("addedTo", "It came in on this day (UTC) or before.", "2026-12-31"),
        of("hasNumber", "Whether the content holds a number.", SchemaType.BOOLEAN),
        of(
            "conflicting",
            "Whether versions of it differ in a number, a negation or the speaker.",
            SchemaType.BOOLEAN),
        of("minConfidence", "The least confidence, from 0 to 1.", SchemaType.NUMBER),
        of(
            "assigned",
            "The name of the account that means to review it, `me` or `nobody`.",
            SchemaType.STRING),
        of("reviewer", "The name of an account that reviewed it.", SchemaType.STRING),
        of(
            "q",
            "Words in any form, \"phrases\", -without; where nothing has plain words, what is"
                + " spelt nearly so or has them as parts of words.",
            SchemaType.STRING));
  }

  private static Parameter words(String name, Class<? extends Enum<?>> type) {
    Schema item = OASFactory.createSchema().addType(SchemaType.STRING);
    for (Enum<?> word : type.getEnumConstants()) {
      item.addEnumeration(Words.of(word));
    }
    Parameter parameter = of(name, REPEATED, SchemaType.ARRAY);
    parameter.getSchema().setItems(item);
    return parameter.style(Parameter.Style.FORM).explode(true);
  }

  private static Parameter day(String name, String description, String example) {
    Parameter parameter = of(name, description, SchemaType.STRING).example(example);
    parameter.getSchema().setFormat("date");
    return parameter;
  }

  private static Parameter of(String name, String description, SchemaType type) {
    Schema schema = OASFactory.createSchema().addType(type);
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.QUERY)
        .description(description)
        .schema(schema);
  }
}

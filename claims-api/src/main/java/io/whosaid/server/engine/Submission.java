package io.whosaid.server.engine;

import io.whosaid.quote.Document;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article that someone hands in. */
@Schema(name = "Submission", description = "An article to be read.")
public record Submission(
    @NotBlank @Schema(description = "The whole text; offsets of claims point into it.") String text,
    @Size(max = 500) @Schema(description = "The headline.") String title,
    @Size(max = 2000)
        @Pattern(regexp = ADDRESS, message = NO_ADDRESS)
        @Schema(description = "Where it was published.", examples = "https://example.org/news/1")
        String url,
    @Size(max = 200) @Schema(description = "The name of the outlet that published it.")
        String outlet,
    @Size(max = 500) @Schema(description = "Who wrote it.") String byline,
    @Schema(description = "The day it was published.", examples = "2026-01-31") LocalDate published,
    @Size(max = 35)
        @Pattern(regexp = LANGUAGE, message = NO_LANGUAGE)
        @Schema(description = "Language tag (BCP 47).", examples = "en-GB")
        String language) {

  public static final String ADDRESS = "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/]\\S*$";
  public static final String NO_ADDRESS = "must be an http or https address";
  public static final String LANGUAGE = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";
  public static final String NO_LANGUAGE = "must be a language tag such as \"en\" or \"en-GB\"";

  /** Leaves out what is blank, but never touches the text. */
  public Submission {
    title = strip(title);
    url = strip(url);
    outlet = strip(outlet);
    byline = strip(byline);
    language = strip(language);
  }

  private static String strip(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  public Document document() {
    return new Document(text, Optional.ofNullable(outlet), Optional.ofNullable(byline));
  }
}

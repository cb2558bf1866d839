package io.whosaid.server.evidence;

import io.whosaid.server.http.WellFormed;
import io.whosaid.server.http.problems.Problem;
import jakarta.validation.constraints.Size;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text to compare with: as it is, or as the bytes of a file. */
@Schema(
    name = "SourceText",
    description =
        "A transcript (plain, SubRip, WebVTT), a release, another article: `text`, or `file`, the"
            + " bytes of a text file (UTF-8 or UTF-16) in base64.")
public record SourceBody(
    @Size(max = 500) @Schema(description = "What to call it.", defaultValue = "source") String name,
    @Size(max = 2000) @Schema(description = "Where it came from.") String url,
    @Size(max = 500)
        @Schema(description = "Where in it: a time stamp, a page.", examples = "00:12:40")
        String locator,
    @Schema(description = "The text.") String text,
    @Schema(description = "The text as a file, in base64.", format = "byte") String file,
    @Schema(
            description =
                "False keeps the text as a passage, at most 20,000 characters, without comparing"
                    + " it: for quotations without quote marks, which do not claim to be word for"
                    + " word.",
            defaultValue = "true")
        Boolean compare,
    @Schema(description = "The number of the piece of evidence that this one replaces.")
        Long corrects,
    @Size(max = 10_000) @Schema(description = "Why, for those who come after.") String note) {

  /** Gives it a name. */
  public SourceBody {
    name = name == null || name.isBlank() ? "source" : WellFormed.of(name);
    compare = compare == null || compare;
  }

  /** Whether there is no text: all that is known is where it is. */
  boolean isLink() {
    return text == null && file == null && url != null && !url.isBlank();
  }

  /** The text; throws a problem that points at {@code pointer} if there is none. */
  String read(String pointer) {
    if ((text == null) == (file == null)) {
      throw wrong(pointer + "/text", "either text or file must be given, and not both");
    }
    if (text != null) {
      return notBlank(text, pointer + "/text");
    }
    return notBlank(decoded(pointer + "/file"), pointer + "/file");
  }

  private String decoded(String pointer) {
    byte[] bytes;
    try {
      bytes = Base64.getMimeDecoder().decode(file);
    } catch (IllegalArgumentException e) {
      throw wrong(pointer, "is not base64: " + e.getMessage());
    }
    Charset charset =
        startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)
            ? StandardCharsets.UTF_16
            : StandardCharsets.UTF_8;
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw wrong(pointer, "is not a text in " + charset + "; convert it to UTF-8");
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static String notBlank(String text, String pointer) {
    if (text.isBlank()) {
      throw wrong(pointer, "is empty");
    }
    return text;
  }

  static RuntimeException wrong(String pointer, String detail) {
    return Problem.of(400, "The source cannot be used.", List.of(Problem.Fault.at(pointer, detail)))
        .exception();
  }
}

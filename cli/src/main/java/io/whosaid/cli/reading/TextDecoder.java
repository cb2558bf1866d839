package io.whosaid.cli.reading;

import io.whosaid.article.FileKind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a file into text: by its byte order mark, by the encoding that the
 * configuration names, as UTF-8, as UTF-16 without a mark, or by what the file declares, in this
 * order.
 */
public final class TextDecoder {
  /** Where a page has to declare its encoding. */
  private static final int DECLARATION = 1024;

  /** How much of a file is looked at to tell UTF-16. */
  private static final int SAMPLE = 4096;

  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]+)"
              + "|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)");

  private TextDecoder() {}

  /**
   * The text of {@code bytes}.
   *
   * @param kind the kind of file; only HTML declares its encoding
   * @param configured the encoding that the configuration names for it
   * @throws Unreadable with words for a person, when it is not text in any of these encodings
   */
  static String decode(byte[] bytes, FileKind kind, Optional<Charset> configured)
      throws Unreadable {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return strict(bytes, marked.get());
    }
    if (configured.isPresent()) {
      return strict(bytes, configured.get());
    }
    Optional<Charset> wide = withoutMark(bytes);
    if (wide.isPresent()) {
      return strict(bytes, wide.get());
    }
    try {
      return strict(bytes, StandardCharsets.UTF_8);
    } catch (Unreadable notUtf8) {
      Optional<Charset> declared = kind == FileKind.HTML ? declared(bytes) : Optional.empty();
      if (declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8)) {
        throw notUtf8;
      }
      return strict(bytes, declared.get());
    }
  }

  /** Bytes that are no text in the encoding that they should be in. */
  static final class Unreadable extends CharacterCodingException {
    private static final long serialVersionUID = 1;

    private final String what;

    Unreadable(String what) {
      this.what = what;
    }

    @Override
    public String getMessage() {
      return what;
    }
  }

  private static Optional<Charset> marked(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(UTF_32LE);
    }
    if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(UTF_32BE);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return begins(bytes, 0xEF, 0xBB, 0xBF) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Most letters of English have a zero byte in UTF-16, always on the same side. */
  private static Optional<Charset> withoutMark(byte[] bytes) {
    int sample = Math.min(bytes.length, SAMPLE) / 2 * 2;
    int[] zeros = new int[2];
    for (int i = 0; i < sample; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int pairs = sample / 2;
    if (Math.max(zeros[0], zeros[1]) * 2 <= pairs) {
      return Optional.empty();
    }
    return Optional.of(zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARED.matcher(head);
    if (!declaration.find()) {
      return Optional.empty();
    }
    String name = declaration.group(declaration.group(1) == null ? 2 : 1);
    return named(name.equalsIgnoreCase("iso-8859-1") ? "windows-1252" : name);
  }

  /** The encoding of this name, if this Java knows it. */
  public static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static String strict(byte[] bytes, Charset charset) throws Unreadable {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      boolean utf8 = charset.equals(StandardCharsets.UTF_8);
      throw new Unreadable(
          "not valid "
              + charset.name()
              + " (byte "
              + (in.position() + 1)
              + ")"
              + (utf8
                  ? "; save it as UTF-8, or set 'encoding' in .whosaid.toml"
                  : "; save it as UTF-8, or correct the encoding that is set for it"));
    }
    decoder.flush(out);
    return out.flip().toString();
  }
}

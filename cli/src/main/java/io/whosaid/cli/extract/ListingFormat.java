package io.whosaid.cli.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of a listing. */
public enum ListingFormat {
  /** For people. */
  TEXT {
    @Override
    public Listing to(Writer out) {
      return new TextListing(out);
    }
  },
  /** For programs. */
  JSON {
    @Override
    public Listing to(Writer out) throws IOException {
      return new JsonListing(out);
    }
  },
  /** A page to look at. */
  HTML {
    @Override
    public Listing to(Writer out) throws IOException {
      return new HtmlListing(out);
    }
  },
  /** One line of JSON an article, for scoring against PolNeAR. */
  POLNEAR {
    @Override
    public Listing to(Writer out) {
      return new PolnearListing(out);
    }
  };

  /** A listing of this format that writes to {@code out}, which stays the caller's to close. */
  public abstract Listing to(Writer out) throws IOException;

  /** How it is written in options. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of this name. */
  public static Optional<ListingFormat> named(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** How all formats are written. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ListingFormat::word).toList();
  }
}

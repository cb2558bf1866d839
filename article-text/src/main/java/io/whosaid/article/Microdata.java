package io.whosaid.article;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** What schema.org's properties in a page say of its quotations. */
final class Microdata {
  private static final String QUOTATION = "schema.org/Quotation";
  private static final String SOURCES =
      "[itemprop~=^(?:spokenByCharacter|creator|author|citation|isBasedOn)$]";

  private Microdata() {}

  /** The source of a quotation that {@code element} holds as an item of its own. */
  static Optional<String> source(Element element) {
    if (!element.attr("itemtype").contains(QUOTATION)) {
      return Optional.empty();
    }
    return element.select(SOURCES).stream()
        .map(Microdata::value)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static String value(Element property) {
    String value = property.hasAttr("content") ? property.attr("content") : property.attr("href");
    return value.isBlank() ? property.text() : value;
  }
}

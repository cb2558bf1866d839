package io.whosaid.server.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.whosaid.attribution.Outlet;
import io.whosaid.attribution.Outlets;
import io.whosaid.server.engine.Submission;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page, or the front matter of Markdown, says about its article. Every field may be null.
 *
 * @param title the headline
 * @param url where it was published
 * @param outlet who published it
 * @param byline who wrote it
 * @param published the day it was published
 * @param language its BCP 47 tag
 */
record PageMetadata(
    String title, String url, String outlet, String byline, LocalDate published, String language) {
  /** Says nothing. */
  static final PageMetadata NONE = new PageMetadata(null, null, null, null, null, null);

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();
  private static final Set<String> ARTICLES =
      Set.of(
          "article",
          "newsarticle",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "opinionnewsarticle",
          "blogposting",
          "liveblogposting",
          "scholarlyarticle",
          "techarticle",
          "report");
  private static final int DEEPEST = 20;
  private static final Pattern ISO_DAY =
      Pattern.compile("^\\s*(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");
  private static final Pattern BEFORE_THE_NAME =
      Pattern.compile(
          "^(?:(?:written|posted|story|words|reported)\\s+)?by[:\\s]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER_THE_NAME =
      Pattern.compile(
          "\\s*(?:[|•·–—/]|\\s-\\s|[,;(]?\\s*\\b(?:published|updated|posted|created|modified|last|share|follow|comments?|min(?:ute)?s? read)\\b"
              + "|,?\\s*(?:\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?\\s+\\d)"
              + "|@\\w|\\d).*$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final int LONGEST_BYLINE = 200;

  /** What {@code page} says about its article; {@code address} is where it was, or null. */
  static PageMetadata of(Document page, String address) {
    List<JsonNode> articles = articles(page);
    String url =
        first(
            attribute(page, "link[rel=canonical]", "href"),
            meta(page, "og:url"),
            of(articles, node -> text(node.path("url"))));
    String absolute = address(url).or(() -> address(address)).orElse(null);
    String outlet =
        first(
            of(articles, node -> name(node.path("publisher"))),
            meta(page, "og:site_name"),
            meta(page, "application-name"));
    return new PageMetadata(
        title(page, articles, outlet),
        absolute,
        outlet == null ? byDomain(absolute) : outlet,
        byline(
            first(
                of(articles, node -> names(node.path("author"))),
                meta(page, "author"),
                meta(page, "article:author"),
                meta(page, "byl"),
                meta(page, "parsely-author"),
                meta(page, "sailthru.author"),
                meta(page, "dc.creator"),
                words(
                    page, "[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author]"))),
        day(
            Stream.of(
                of(articles, node -> text(node.path("datePublished"))),
                meta(page, "article:published_time"),
                meta(page, "article:published"),
                meta(page, "parsely-pub-date"),
                meta(page, "datepublished"),
                meta(page, "pubdate"),
                meta(page, "publishdate"),
                meta(page, "publish-date"),
                meta(page, "dc.date.issued"),
                meta(page, "dc.date"),
                meta(page, "dcterms.created"),
                meta(page, "date"),
                meta(page, "sailthru.date"),
                attribute(page, "[itemprop=datePublished]", "content"),
                attribute(page, "time[itemprop=datePublished]", "datetime"),
                attribute(page, "time[pubdate]", "datetime"),
                attribute(page, "article time[datetime]", "datetime"))),
        language(page.select("html").attr("lang")));
  }

  /** What the keys of front matter say. */
  static PageMetadata ofFrontMatter(Function<String, String> value) {
    return new PageMetadata(
        first(value.apply("title"), value.apply("headline")),
        address(first(value.apply("canonical_url"), value.apply("url"), value.apply("link")))
            .orElse(null),
        first(value.apply("outlet"), value.apply("publication"), value.apply("source")),
        byline(first(value.apply("author"), value.apply("authors"), value.apply("byline"))),
        day(Stream.of("date", "published", "publishDate", "pubDate", "published_at").map(value)),
        language(first(value.apply("lang"), value.apply("language"))));
  }

  /** The same, with what {@code other} says where this says nothing. */
  PageMetadata or(PageMetadata other) {
    return new PageMetadata(
        title == null ? other.title : title,
        url == null ? other.url : url,
        outlet == null ? other.outlet : outlet,
        byline == null ? other.byline : byline,
        published == null ? other.published : published,
        language == null ? other.language : language);
  }

  /** A byline without "By", dates and counters around it; null if nothing is left. */
  static String byline(String text) {
    if (text == null || text.strip().matches("(?i)https?://\\S*")) {
      return null;
    }
    String name = BEFORE_THE_NAME.matcher(text.strip().replaceAll("\\s+", " ")).replaceFirst("");
    name = AFTER_THE_NAME.matcher(name).replaceFirst("").replaceAll("[,;:\\s]+$", "");
    return name.isBlank() || name.length() > LONGEST_BYLINE ? null : name;
  }

  private static String title(Document page, List<JsonNode> articles, String outlet) {
    String heading = page.select("h1").size() == 1 ? words(page, "h1") : null;
    String title =
        first(
            of(articles, node -> text(node.path("headline"))),
            meta(page, "og:title"),
            meta(page, "twitter:title"),
            heading,
            words(page, "article h1"),
            page.title());
    if (title == null || outlet == null) {
      return title;
    }
    if (title.equalsIgnoreCase(outlet)) {
      return first(heading, words(page, "article h1"), title);
    }
    return title.replaceFirst("(?i)\\s+[-|–—·:]\\s+" + Pattern.quote(outlet) + "$", "");
  }

  /** The articles that the page's JSON-LD describes, the main one first. */
  private static List<JsonNode> articles(Document page) {
    List<JsonNode> found = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        gather(JSON.readTree(script.data()), found, 0);
      } catch (JsonProcessingException e) {
        // Broken JSON-LD says nothing; the page may still say it elsewhere.
      }
    }
    return found;
  }

  private static void gather(JsonNode node, List<JsonNode> found, int depth) {
    if (node == null || depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> gather(item, found, depth + 1));
    } else if (node.isObject()) {
      if (isArticle(node.path("@type"))) {
        found.add(node);
      }
      gather(node.get("@graph"), found, depth + 1);
      gather(node.get("mainEntity"), found, depth + 1);
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    return ARTICLES.contains(type.asText().toLowerCase(Locale.ROOT));
  }

  private static String of(List<JsonNode> articles, Function<JsonNode, String> field) {
    return articles.stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static String text(JsonNode node) {
    return node.isTextual() ? org.jsoup.parser.Parser.unescapeEntities(node.asText(), false) : null;
  }

  private static String name(JsonNode node) {
    return node.isArray() && !node.isEmpty()
        ? name(node.get(0))
        : node.isTextual() ? text(node) : text(node.path("name"));
  }

  private static String names(JsonNode node) {
    if (!node.isArray()) {
      return name(node);
    }
    List<String> names = new ArrayList<>();
    node.forEach(one -> names.add(name(one)));
    String all =
        names.stream().filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
    return all.isEmpty() ? null : all;
  }

  private static String meta(Document page, String name) {
    for (Element meta : page.select("meta[content]")) {
      if (meta.attr("property").equalsIgnoreCase(name)
          || meta.attr("name").equalsIgnoreCase(name)
          || meta.attr("itemprop").equalsIgnoreCase(name)) {
        return meta.attr("content");
      }
    }
    return null;
  }

  private static String attribute(Document page, String selector, String name) {
    return page.select(selector).stream()
        .map(element -> element.attr(name))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static String words(Document page, String selector) {
    return page.select(selector).stream()
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static String first(String... values) {
    return Stream.of(values)
        .filter(value -> value != null && !value.isBlank())
        .map(String::strip)
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> address(String url) {
    return Optional.ofNullable(url)
        .map(String::strip)
        .filter(text -> text.length() <= 2000 && text.matches(Submission.ADDRESS));
  }

  private static String byDomain(String url) {
    try {
      String host = url == null ? null : URI.create(url).getHost();
      return host == null ? null : Outlets.builtIn().byDomain(host).map(Outlet::name).orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String language(String tag) {
    String plain = tag == null ? "" : tag.strip().replace('_', '-');
    return plain.length() <= 35 && plain.matches(Submission.LANGUAGE) ? plain : null;
  }

  /** The day that the first of {@code texts} begins with that has one, as it is written there. */
  private static LocalDate day(Stream<String> texts) {
    return texts
        .filter(Objects::nonNull)
        .map(PageMetadata::day)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static Optional<LocalDate> day(String text) {
    Matcher matcher = ISO_DAY.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3)));
      return day.getYear() >= 1600 && day.isBefore(LocalDate.now(ZoneOffset.UTC).plusYears(1))
          ? Optional.of(day)
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

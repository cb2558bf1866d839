package io.whosaid.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Document;
import io.whosaid.quote.Extraction;
import io.whosaid.quote.QuoteExtractor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletsTest {
  private static final Outlets OUTLETS = Outlets.builtIn();
  private static final QuoteExtractor EXTRACTOR =
      QuoteExtractor.with(analysis -> java.util.List.of());

  @Test
  void thereAreMany() {
    assertTrue(OUTLETS.all().size() >= 400, OUTLETS.all().size() + " outlets");
  }

  @Test
  void noNameOrDomainMeansTwoOutlets() {
    Map<String, Outlet> names = new HashMap<>();
    Map<String, Outlet> domains = new HashMap<>();
    for (Outlet outlet : OUTLETS.all()) {
      for (String name : Outlets.names(outlet)) {
        String key = Outlets.withoutArticle(name).toLowerCase(Locale.ROOT);
        Outlet before = names.put(key, outlet);
        assertTrue(
            before == null || before.equals(outlet), name + ": " + before + " and " + outlet);
      }
      outlet.domains().forEach(domain -> assertEquals(null, domains.put(domain, outlet), domain));
    }
  }

  @Test
  void countriesAndDomainsAreWellFormed() {
    Set<String> countries = Set.of(Locale.getISOCountries()).stream().collect(Collectors.toSet());
    countries.add("XK"); // Kosovo: in use, not in the list of ISO 3166-1
    for (Outlet outlet : OUTLETS.all()) {
      assertTrue(countries.contains(outlet.country()), outlet.toString());
      for (String domain : outlet.domains()) {
        assertTrue(domain.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"), outlet + ": " + domain);
        assertFalse(domain.startsWith("www."), outlet.toString());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Xinhua News Agency, Xinhua",
    "AP, Associated Press",
    "the guardian, The Guardian",
    "The Washington Post, The Washington Post",
    "people’s daily, People's Daily",
    "TASS, TASS",
    "PTI, Press Trust of India",
  })
  void isFoundByName(String name, String expected) {
    assertEquals(expected, OUTLETS.byName(name).orElseThrow().name());
  }

  @ParameterizedTest
  @CsvSource({
    "www.reuters.com, Reuters",
    "edition.cnn.com, CNN International",
    "money.cnn.com, CNN",
    "THEGUARDIAN.COM, The Guardian",
    "news.xinhuanet.com, Xinhua",
  })
  void isFoundByDomain(String host, String expected) {
    assertEquals(expected, OUTLETS.byDomain(host).orElseThrow().name());
  }

  @ParameterizedTest
  @CsvSource({"example.org", "com", "''", "notreuters.com"})
  void anUnknownDomainIsNone(String host) {
    assertTrue(OUTLETS.byDomain(host).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He told Reuters and the BBC on Friday.                | Reuters=Reuters; BBC=BBC",
        "She said so, Xinhua News Agency reported.             | Xinhua News Agency=Xinhua",
        "He wrote in The New York Times.                       | The New York Times=The New York Times",
        "He wrote in the New York Times.                       | New York Times=The New York Times",
        "China Daily and People's Daily agreed.                | China Daily=China Daily; People's Daily=People's Daily",
        "It was AFP's photograph, not AP's.                    | AFP's=Agence France-Presse; AP's=Associated Press",
        "The Washington Post had it first. Then the Post left. | The Washington Post=The Washington Post; Post=The Washington Post",
        "The sun shone on the hill for a time.                 | ''",
        "He left his post at the Post Office.                  | ''",
        "They climbed the Hill before noon.                    | ''",
        "It was told to The Hill on Monday.                    | The Hill=The Hill",
        "The Hill reported it on Monday.                       | The Hill=The Hill",
        "The economist said that the guardian slept.           | ''",
        "In an interview with The Economist he denied it.      | The Economist=The Economist",
        "The Guardian Council of Iran met.                     | ''",
        "Time reported that time was short.                    | Time=Time",
        "Time is short.                                        | ''",
        "Michael Bloomberg ran for mayor.                      | ''",
        "Bloomberg Intelligence is a firm.                     | ''",
        "Bloomberg reported it.                                | Bloomberg=Bloomberg",
        "The Sun newspaper printed it, and The Sun is read.    | The Sun newspaper=The Sun; The Sun=The Sun",
        "Steve Forbes wrote it.                                | ''",
        "People said so, and critics agreed.                   | ''",
        "Fox hunting is banned. He told Fox News that.         | Fox News=Fox News",
        "The Independent reported it; an independent won.      | The Independent=The Independent",
        "The nation mourned. The Nation published it.          | The Nation=The Nation",
      })
  void areFoundInText(String text, String expected) {
    assertEquals(expected, mentions(text));
  }

  @Test
  void theDocumentsOwnOutletGivesItsShortForm() {
    Document document =
        Document.of("He told the Post that it rained.").withOutlet("The Washington Post");
    Extraction extraction = EXTRACTOR.extract(document);
    assertEquals(
        "The Washington Post", OUTLETS.mentionsIn(extraction.analysis()).get(0).outlet().name());
  }

  private static String mentions(String text) {
    return OUTLETS.mentionsIn(EXTRACTOR.extract(Document.of(text)).analysis()).stream()
        .map(mention -> mention.span().of(text) + "=" + mention.outlet().name())
        .collect(Collectors.joining("; "));
  }
}

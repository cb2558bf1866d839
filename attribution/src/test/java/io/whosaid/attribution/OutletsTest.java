package io.whosaid.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.attribution.internal.lexicon.OutletIndex;
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

  @Test
  void thereAreMany() {
    assertTrue(OUTLETS.all().size() >= 400, OUTLETS.all().size() + " outlets");
  }

  @Test
  void noNameOrDomainMeansTwoOutlets() {
    Map<String, Outlet> names = new HashMap<>();
    Map<String, Outlet> domains = new HashMap<>();
    for (Outlet outlet : OUTLETS.all()) {
      for (String name : OutletIndex.names(outlet)) {
        String key = OutletIndex.withoutArticle(name).toLowerCase(Locale.ROOT);
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
}

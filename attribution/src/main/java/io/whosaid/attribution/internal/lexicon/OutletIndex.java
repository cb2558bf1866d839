package io.whosaid.attribution.internal.lexicon;

import io.whosaid.attribution.Outlet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The known news organisations: by name, by domain, and as phrases to find in a text. */
public final class OutletIndex {
  private final List<Outlet> all;
  private final Map<String, Outlet> byName = new HashMap<>();
  private final Map<String, Outlet> byFoldedName = new HashMap<>();
  private final Map<String, Outlet> byDomain = new HashMap<>();
  private final PhraseTable<Outlet> table = PhraseTable.ofNames();
  private final Set<String> traps = Lexicon.words("outlet-traps.txt");
  private final OutletContext context = new OutletContext();

  private OutletIndex(List<Outlet> all) {
    this.all = all;
    for (Outlet outlet : all) {
      names(outlet).forEach(name -> put(name, outlet));
      outlet.domains().forEach(domain -> byDomain.put(domain, outlet));
    }
  }

  /** The outlets that come with the toolkit; read once. */
  public static OutletIndex builtIn() {
    return BuiltIn.INSTANCE;
  }

  private static final class BuiltIn {
    static final OutletIndex INSTANCE =
        new OutletIndex(Lexicon.rows("outlets.tsv", 5).stream().map(OutletIndex::outlet).toList());
  }

  private static Outlet outlet(String[] row) {
    return new Outlet(
        row[0], Lexicon.parts(row[1]), Outlet.Kind.valueOf(row[2]), row[3], Lexicon.parts(row[4]));
  }

  private void put(String name, Outlet outlet) {
    String key = withoutArticle(name);
    byName.put(key, outlet);
    byFoldedName.putIfAbsent(key.toLowerCase(Locale.ROOT), outlet);
    table.put(key, outlet);
  }

  /** All outlets, sorted by name. */
  public List<Outlet> all() {
    return all;
  }

  /** The outlet with this name or alias; "the" before it and case do not matter. */
  public Optional<Outlet> byName(String name) {
    String key = withoutArticle(name.strip().replace('’', '\''));
    Outlet exact = byName.get(key);
    return Optional.ofNullable(
        exact == null ? byFoldedName.get(key.toLowerCase(Locale.ROOT)) : exact);
  }

  /** The outlet whose site is at {@code host}, or at a domain that {@code host} is a part of. */
  public Optional<Outlet> byDomain(String host) {
    String domain = host.strip().toLowerCase(Locale.ROOT);
    while (!domain.isEmpty()) {
      Outlet outlet = byDomain.get(domain);
      if (outlet != null) {
        return Optional.of(outlet);
      }
      int dot = domain.indexOf('.');
      domain = dot < 0 ? "" : domain.substring(dot + 1);
    }
    return Optional.empty();
  }

  public PhraseTable<Outlet> table() {
    return table;
  }

  public OutletContext context() {
    return context;
  }

  /** Whether {@code name} is also a word, a surname or another body's name. */
  public boolean isTrap(String name) {
    return traps.contains(name);
  }

  /** The name and the aliases of {@code outlet}. */
  public static Set<String> names(Outlet outlet) {
    Set<String> names = new HashSet<>(outlet.aliases());
    names.add(outlet.name());
    return names;
  }

  public static String withoutArticle(String name) {
    return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
  }
}

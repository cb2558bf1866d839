package io.whosaid.attribution;

import io.whosaid.attribution.internal.lexicon.OutletIndex;
import java.util.List;
import java.util.Optional;

/**
 * The news organisations that are known, looked up by name, alias or domain. Immutable; one
 * instance serves all threads.
 *
 * <pre>{@code
 * Outlets.builtIn().byName("Xinhua News Agency");   // Xinhua, an agency of CN
 * Outlets.builtIn().byDomain("edition.cnn.com");    // CNN International
 * }</pre>
 */
public final class Outlets {
  private final OutletIndex index;

  private Outlets(OutletIndex index) {
    this.index = index;
  }

  /** The outlets that come with the toolkit; read once. */
  public static Outlets builtIn() {
    return BuiltIn.INSTANCE;
  }

  private static final class BuiltIn {
    static final Outlets INSTANCE = new Outlets(OutletIndex.builtIn());
  }

  /** All outlets, sorted by name. */
  public List<Outlet> all() {
    return index.all();
  }

  /** The outlet with this name or alias; "the" before it and case do not matter. */
  public Optional<Outlet> byName(String name) {
    return index.byName(name);
  }

  /** The outlet whose site is at {@code host}, or at a domain that {@code host} is a part of. */
  public Optional<Outlet> byDomain(String host) {
    return index.byDomain(host);
  }
}

package io.whosaid.cli.baseline;

import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.Fingerprints;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Findings that were there before, and do not count. Each is known by its path, its rule and its
 * words, never by its line. Not thread-safe.
 */
public final class Baseline {
  private final Path file;
  private final Map<Entry, String> known;
  private final Map<Entry, String> found = new TreeMap<>();
  private final Set<String> checked = new HashSet<>();

  /**
   * A finding in a baseline.
   *
   * @param path from the folder of the baseline, with slashes
   * @param rule the rule's name
   * @param fingerprint of rule and words
   */
  record Entry(String path, String rule, String fingerprint) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int byPath = path.compareTo(other.path);
      int byRule = byPath != 0 ? byPath : rule.compareTo(other.rule);
      return byRule != 0 ? byRule : fingerprint.compareTo(other.fingerprint);
    }
  }

  /**
   * How a new baseline differs from the old one.
   *
   * @param added findings that it did not have
   * @param removed findings that are no longer there
   * @param kept all others
   */
  public record Difference(int added, int removed, int kept) {}

  Baseline(Path file, Map<Entry, String> known) {
    this.file = file.toAbsolutePath().normalize();
    this.known = new TreeMap<>(known);
  }

  /** A baseline without findings, to be written to {@code file}. */
  public static Baseline empty(Path file) {
    return new Baseline(file, Map.of());
  }

  /** Where it is kept. */
  Path file() {
    return file;
  }

  /** What is kept: the findings with their first words. */
  Map<Entry, String> entries() {
    return known;
  }

  /** The findings of {@code article} that the baseline does not have. */
  public List<Finding> without(Path article, Collection<Finding> findings) {
    String path = path(article);
    checked.add(path);
    Fingerprints fingerprints = new Fingerprints();
    List<Finding> left = new ArrayList<>();
    for (Finding finding : findings) {
      Entry entry = new Entry(path, finding.rule().id(), fingerprints.of(finding));
      found.put(entry, finding.words());
      if (!known.containsKey(entry)) {
        left.add(finding);
      }
    }
    return left;
  }

  /** How many findings it has that are no longer there, in what was checked or is gone. */
  public int gone() {
    return (int) known.keySet().stream().filter(this::isGone).count();
  }

  private boolean isGone(Entry entry) {
    boolean here = checked.contains(entry.path());
    return here ? !found.containsKey(entry) : !Files.exists(file.resolveSibling(entry.path()));
  }

  /** Takes in what was found, and lets go what is gone; of files not checked all is kept. */
  public Difference update() {
    int before = known.size();
    known.keySet().removeIf(this::isGone);
    int kept = known.size();
    found.forEach(known::putIfAbsent);
    return new Difference(known.size() - kept, before - kept, kept);
  }

  private String path(Path article) {
    Path normal = article.toAbsolutePath().normalize();
    return file.getParent().relativize(normal).toString().replace('\\', '/');
  }
}

package io.whosaid.server.startup;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where data is kept unless someone says otherwise: the user's data folder of each system. */
final class DefaultDataFolder {
  private DefaultDataFolder() {}

  static Path path() {
    return path(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  static Path path(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      return folder(environment, "LOCALAPPDATA")
          .orElse(home.resolve("AppData").resolve("Local"))
          .resolve("whosaid");
    }
    if (name.contains("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("whosaid");
    }
    return folder(environment, "XDG_DATA_HOME")
        .orElse(home.resolve(".local").resolve("share"))
        .resolve("whosaid");
  }

  /** What the variable says, unless it is relative, which the XDG specification tells to ignore. */
  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}

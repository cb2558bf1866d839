package io.whosaid.server.startup;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What an option is when it is not given: what a system property or an environment variable says.
 * The property is the option's {@code descriptionKey}; the variable is called as Quarkus would.
 */
final class GivenSettings implements IDefaultValueProvider {
  @Override
  public String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option && !option.descriptionKey().isEmpty()
        ? of(option.descriptionKey()).orElse(null)
        : null;
  }

  /** The value of a property, if it is not blank. */
  static Optional<String> of(String property) {
    return Optional.ofNullable(System.getProperty(property))
        .or(() -> Optional.ofNullable(System.getenv(variable(property))))
        .filter(value -> !value.isBlank());
  }

  /** What the environment calls a property. */
  static String variable(String property) {
    return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}

package io.whosaid.cli.output;

import picocli.CommandLine.IVersionProvider;

/** The version of this program. */
public final class Version implements IVersionProvider {
  /** As the jar's manifest has it; {@code dev} when there is no jar. */
  public static final String NUMBER = number();

  @Override
  public String[] getVersion() {
    return new String[] {"whosaid " + NUMBER};
  }

  private static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}

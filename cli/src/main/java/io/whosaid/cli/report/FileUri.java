package io.whosaid.cli.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Paths as URIs. */
final class FileUri {
  private FileUri() {}

  /** A relative path, percent-encoded. */
  static String relative(String path) {
    String slashes = path.replace('\\', '/').replaceFirst("^(\\./)+", "");
    String uri = encoded(null, slashes);
    // A colon before the first slash would look like the end of a scheme.
    int colon = uri.indexOf(':');
    return colon >= 0 && uri.lastIndexOf('/', colon) < 0 ? "./" + uri : uri;
  }

  /** An absolute path as a URI of the scheme {@code file}. */
  static String absolute(String path) {
    String slashes = path.replace('\\', '/');
    return encoded("file", slashes.startsWith("/") ? slashes : "/" + slashes)
        .replaceFirst("^file:/(?!/)", "file:///");
  }

  private static String encoded(String scheme, String path) {
    try {
      return new URI(scheme, null, "/" + path.replaceFirst("^/", ""), null)
          .toASCIIString()
          .replaceFirst(scheme == null ? "^/" : "^$", "");
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}

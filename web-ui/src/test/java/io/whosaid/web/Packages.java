package io.whosaid.web;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The npm packages on the class path, as far as a type check reads them: each is a jar with an
 * archive inside, which holds its {@code .d.ts} files.
 */
final class Packages {
  private static final Pattern FOLDER = Pattern.compile("\"([^\"]+)/\"\\s*:\\s*\"/([^\"]+)/\"");

  private Packages() {}

  /** The text of their files by path: {@code /node_modules/lit/package.json}. */
  static Map<String, String> files() throws IOException {
    Map<String, String> files = new HashMap<>();
    ClassLoader loader = Packages.class.getClassLoader();
    for (URL map : Collections.list(loader.getResources("META-INF/importmap.json"))) {
      Matcher folder = FOLDER.matcher(text(map));
      if (folder.find()) {
        String home = "/node_modules/" + folder.group(1) + "/";
        String stored = "resources/" + folder.group(2) + "/";
        addTypes(files, beside(map, ".more.tgz"), stored, home);
      }
    }
    return files;
  }

  private static void addTypes(Map<String, String> files, URL archive, String stored, String home)
      throws IOException {
    try (InputStream in = archive.openStream();
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        String name = entry.getName();
        if (name.startsWith(stored) && name.endsWith(".d.ts")) {
          String text = new String(tar.readAllBytes(), StandardCharsets.UTF_8);
          files.put(home + name.substring(stored.length()), text);
        }
      }
      files.put(home + "package.json", text(beside(archive, stored + "package.json")));
    } catch (FileNotFoundException e) {
      // It brings no types.
    }
  }

  private static URL beside(URL file, String path) throws IOException {
    return URI.create(file.toString().replaceFirst("[^/]+$", path)).toURL();
  }

  private static String text(URL url) throws IOException {
    try (InputStream in = url.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

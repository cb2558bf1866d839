package io.whosaid.server.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefaultDataFolderTest {
  private static final Path HOME = Path.of("/home/li");

  @Test
  void linuxFollowsTheXdgSpecification() {
    assertEquals(
        HOME.resolve(".local/share/whosaid"), DefaultDataFolder.path("Linux", HOME, Map.of()));
    assertEquals(
        Path.of("/data/whosaid"),
        DefaultDataFolder.path("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")));
    assertEquals(
        HOME.resolve(".local/share/whosaid"),
        DefaultDataFolder.path("Linux", HOME, Map.of("XDG_DATA_HOME", "relative")));
  }

  @Test
  void otherSystemsHaveFoldersOfTheirOwn() {
    assertEquals(
        HOME.resolve("Library/Application Support/whosaid"),
        DefaultDataFolder.path("Mac OS X", HOME, Map.of()));
    assertEquals(
        HOME.resolve("AppData/Local/whosaid"),
        DefaultDataFolder.path("Windows 11", HOME, Map.of()));
    assertEquals(
        Path.of("/local/whosaid"),
        DefaultDataFolder.path("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")));
  }
}

package io.whosaid.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.whosaid.article.BlockKind;
import io.whosaid.article.TomlReader;
import io.whosaid.cli.rule.Rules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON schema of configurations accepts what the reader accepts. */
class ConfigurationSchemaTest {
  private static final Path FILE = Path.of("whosaid.schema.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path directory;
  private Cli cli;
  private JsonNode schema;
  private JsonSchema validator;

  @BeforeEach
  void open() throws Exception {
    cli = new Cli(directory).file("a.md", "It rained.\n").file("house.toml", "").file("t.txt", "");
    schema = JSON.readTree(Files.readString(FILE));
    validator = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
  }

  private boolean isValid(String toml) throws Exception {
    return validator.validate(JSON.readTree(TomlReader.parse(toml).toJson())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        """
        root = true
        extends = "house.toml"
        ignore = ["a", "!b"]
        encoding = "windows-1252"
        rules-url = "https://house.example/rules"
        """,
        "extends = [\"house.toml\"]",
        "[rules]\nunattributed-quote = \"off\"\nvague-source = \"note\"",
        """
        [[override]]
        files = ["x/**"]
        encoding = "utf-8"
        rules = { vague-source = "off" }""",
        "[sources]\naccepted = [\"a\"]\nown = [\"b\"]\nindirect = true",
        """
        [[sources.text]]
        articles = ["a"]
        file = "t.txt"
        speaker = "x"
        quotation = "y"
        """,
        "[statements]\nthreshold = 0.3",
        "[markup]\nopaque = ['x']\nskip = [\"table\", \"front-matter\"]"
      })
  void acceptsWhatTheReaderAccepts(String toml) throws Exception {
    cli.file(".whosaid.toml", toml).run("check", "a.md").exits(0);
    assertTrue(isValid(toml), toml);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "roots = true",
        "root = 1",
        "extends = 3",
        "rules-url = 1",
        "rules-url = \"rules.html\"",
        "rules-url = \"https://house.example/rules#top\"",
        "ignore = \"a\"",
        "[rules]\nno-rule = \"off\"",
        "[rules]\nvague-source = \"bad\"",
        "[[override]]\nrules = {}",
        "[override]\nfiles = []",
        "[sources]\nindirect = \"yes\"",
        "[sources]\nnames = []",
        "[[sources.text]]\nfile = \"t.txt\"",
        "[statements]\nthreshold = 2",
        "[markup]\nskip = [\"tables\"]",
        "[markup]\nopaque = [1]"
      })
  void refusesWhatTheReaderRefuses(String toml) throws Exception {
    cli.file(".whosaid.toml", toml).run("check", "a.md").exits(2);
    assertTrue(!isValid(toml), toml);
  }

  @Test
  void knowsAllRulesAndBlocks() {
    List<String> rules = new ArrayList<>();
    schema.at("/$defs/rules/properties").fieldNames().forEachRemaining(rules::add);
    assertEquals(new TreeSet<>(Rules.ids()), new TreeSet<>(rules));
    List<String> blocks = new ArrayList<>();
    schema
        .at("/properties/markup/properties/skip/items/enum")
        .forEach(word -> blocks.add(word.asText()));
    assertEquals(BlockKind.words(), blocks);
  }
}

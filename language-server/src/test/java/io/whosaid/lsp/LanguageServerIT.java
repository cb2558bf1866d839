package io.whosaid.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged program and lsp4j's client, over the standard streams. */
@Timeout(180)
class LanguageServerIT {
  private static final String FLOATING = "“We will not pay for this bridge a second time.”";

  @TempDir private Path folder;
  private Editor editor;

  @BeforeEach
  void start() throws Exception {
    editor = new Editor(folder);
  }

  @AfterEach
  void stop() throws Exception {
    editor.close();
    assertEquals("", Files.readString(folder.resolve("err")));
  }

  private void configure(String... lines) throws Exception {
    Files.writeString(folder.resolve(".whosaid.toml"), String.join("\n", lines) + "\n");
  }

  /** Lines and columns from 0; a character beyond the first plane has two units. */
  @Test
  void showsFindings() throws Exception {
    configure("rules-url = \"https://example.org/rules\"");
    editor.open("a.md", "It was built in 1931.\n\n🚢 " + FLOATING + "\n");
    List<Diagnostic> diagnostics = editor.next();
    assertEquals(1, diagnostics.size(), diagnostics.toString());
    Diagnostic found = diagnostics.get(0);
    assertEquals(
        new Range(new Position(2, 3), new Position(2, 3 + FLOATING.length())), found.getRange());
    assertEquals(DiagnosticSeverity.Error, found.getSeverity());
    assertEquals("unattributed-quote", found.getCode().getLeft());
    assertEquals(
        "https://example.org/rules#unattributed-quote", found.getCodeDescription().getHref());
    assertTrue(found.getMessage().startsWith("nobody is named"), found.getMessage());
  }

  /** Only the last text counts, however fast one types. */
  @Test
  void followsWhatIsTyped() throws Exception {
    editor.open("a.md", "");
    assertEquals(List.of(), editor.next());
    int version = 1;
    for (int end = 1; end <= FLOATING.length(); end++) {
      editor.type("a.md", ++version, FLOATING.substring(0, end));
    }
    int last = editor.published.poll(60, TimeUnit.SECONDS).getVersion();
    while (last < version) {
      last = editor.published.poll(60, TimeUnit.SECONDS).getVersion();
    }
    editor.type("a.md", ++version, FLOATING + " said Ines Halvorsen, the mayor.");
    assertEquals(List.of(), editor.next());
    assertTrue(editor.published.isEmpty());
  }

  /** The comment hides that finding, and leads to no other. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a.md ~ It was.\\n\\n%s\\n ~ disable-next-line",
        "a.md ~ It was built\\nin 1931. %s\\nIt is red.\\n ~ disable-line",
        "a.md ~ - One\\n- %s\\n- Two\\n ~ disable-line",
        "a.md ~ > It was.\\n>\\n> %s\\n ~ disable-line",
        "a.md ~ # It was\\n\\n## %s\\n ~ disable-next-line",
        "a.md ~ It was built in 1931.\\\\\\n%s  \\nIt is red.\\n ~ disable-line",
        "a.md ~ ---\\ntitle: It was\\n---\\n\\n%s\\n ~ disable-next-line",
        "a.mdx ~ It was built\\nin 1931. %s\\n ~ {/* whosaid-disable-file",
        "a.html ~ <p>It was.</p>\\n<p>%s</p>\\n ~ disable-next-line",
        "a.html ~ <ul><li>It was.</li><li>%s</li></ul> ~ disable-next-line",
        "a.txt ~ It was.\\n\\n%s\\n ~ disable-next-line"
      })
  void silencesAFindingWithAReason(String name, String template, String expected) throws Exception {
    String text = template.strip().replace("\\n", "\n").replace("\\\\", "\\").formatted(FLOATING);
    editor.open(name, text);
    List<Diagnostic> before = editor.next();
    assertEquals(1, before.size(), before.toString());
    List<CodeAction> actions = editor.actions(name, before.get(0));
    assertEquals(1, actions.size(), text);
    assertEquals("Silence unattributed-quote with a reason", actions.get(0).getTitle());
    String silenced = editor.apply(actions.get(0), name, text);
    assertTrue(silenced.contains(expected) && silenced.contains("-- your reason"), silenced);
    editor.type(name, 2, silenced);
    assertEquals(List.of(), editor.next(), silenced);
  }

  @Test
  void readsTheConfigurationAgainWhenItChanges() throws Exception {
    editor.open("a.md", FLOATING);
    assertEquals(1, editor.next().size());
    assertTrue(
        editor.registered.poll(60, TimeUnit.SECONDS).toString().contains("**/.whosaid.toml"));
    configure("[rules]", "unattributed-quote = \"off\"");
    changed();
    assertEquals(List.of(), editor.next());
    configure("[rules]", "nix = \"off\"");
    changed();
    Diagnostic wrong = editor.next().get(0);
    assertEquals("configuration", wrong.getCode().getLeft());
    assertTrue(wrong.getMessage().contains("unknown rule 'nix'"), wrong.getMessage());
    assertEquals(List.of(), editor.actions("a.md", wrong));
  }

  private void changed() {
    FileEvent event = new FileEvent(editor.uri(".whosaid.toml"), FileChangeType.Changed);
    editor
        .server
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(event)));
  }

  @Test
  void explainsTheRuleUnderThePointer() throws Exception {
    editor.open("a.md", FLOATING);
    editor.next();
    TextDocumentIdentifier article = new TextDocumentIdentifier(editor.uri("a.md"));
    Hover hover =
        editor
            .server
            .getTextDocumentService()
            .hover(new HoverParams(article, new Position(0, 5)))
            .get(60, TimeUnit.SECONDS);
    assertTrue(hover.getContents().getRight().getValue().contains("**unattributed-quote**"));
    editor.server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(article));
    assertEquals(List.of(), editor.next());
  }

  @Test
  void endsWhenItIsTold() throws Exception {
    editor.server.shutdown().get(60, TimeUnit.SECONDS);
    editor.server.exit();
    assertTrue(editor.program.waitFor(30, TimeUnit.SECONDS), "does not end");
    assertEquals(0, editor.program.exitValue());
  }

  @Test
  void endsWithItsEditor() throws Exception {
    editor.program.getOutputStream().close();
    assertTrue(editor.program.waitFor(30, TimeUnit.SECONDS), "does not end");
    assertEquals(1, editor.program.exitValue());
  }
}

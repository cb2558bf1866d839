package io.whosaid.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** lsp4j's client with the packaged program, in a folder. */
final class Editor implements LanguageClient, AutoCloseable {
  private static final Path JAR = Path.of("target/whosaid-lsp.jar").toAbsolutePath();

  final Path folder;
  final Process program;
  final LanguageServer server;
  final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
  final BlockingQueue<RegistrationParams> registered = new LinkedBlockingQueue<>();
  InitializeResult initialized;

  Editor(Path folder) throws Exception {
    this.folder = folder;
    program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                JAR.toString(),
                "--stdio")
            .redirectError(folder.resolve("err").toFile())
            .start();
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(this, program.getInputStream(), program.getOutputStream());
    server = launcher.getRemoteProxy();
    Future<Void> unused = launcher.startListening();
    InitializeParams params = new InitializeParams();
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "news")));
    ClientCapabilities capabilities = new ClientCapabilities();
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    capabilities.setWorkspace(workspace);
    params.setCapabilities(capabilities);
    initialized = server.initialize(params).get(60, TimeUnit.SECONDS);
    server.initialized(new InitializedParams());
  }

  String uri(String name) {
    return folder.resolve(name).toUri().toString();
  }

  void open(String name, String text) {
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(new TextDocumentItem(uri(name), "markdown", 1, text)));
  }

  void type(String name, int version, String text) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(name), version),
                List.of(new TextDocumentContentChangeEvent(text))));
  }

  /** The next diagnostics that the server tells. */
  List<Diagnostic> next() throws InterruptedException {
    PublishDiagnosticsParams params = published.poll(60, TimeUnit.SECONDS);
    if (params == null) {
      throw new AssertionError("no diagnostics");
    }
    return params.getDiagnostics();
  }

  /** What can be done about {@code diagnostic}. */
  List<CodeAction> actions(String name, Diagnostic diagnostic) throws Exception {
    return server
        .getTextDocumentService()
        .codeAction(
            new CodeActionParams(
                new TextDocumentIdentifier(uri(name)),
                diagnostic.getRange(),
                new CodeActionContext(List.of(diagnostic))))
        .get(60, TimeUnit.SECONDS)
        .stream()
        .map(either -> either.getRight())
        .toList();
  }

  /** {@code text} after the only edit of {@code action}. */
  String apply(CodeAction action, String name, String text) {
    TextEdit edit = action.getEdit().getChanges().get(uri(name)).get(0);
    int begin = offset(text, edit.getRange().getStart());
    int end = offset(text, edit.getRange().getEnd());
    return text.substring(0, begin) + edit.getNewText() + text.substring(end);
  }

  private static int offset(String text, Position position) {
    int at = 0;
    for (int line = 0; line < position.getLine(); line++) {
      at = text.indexOf('\n', at) + 1;
    }
    return at + position.getCharacter();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    published.add(params);
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registered.add(params);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams params) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams params) {
    throw new AssertionError(params.getMessage());
  }

  @Override
  public void close() throws IOException {
    program.destroyForcibly();
  }
}

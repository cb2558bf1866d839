package io.whosaid.lsp;

import io.whosaid.cli.config.Config;
import io.whosaid.cli.output.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The server as the editor sees it: what it can do, and its life from begin to end. */
final class WhosaidServer implements LanguageServer, LanguageClientAware, WorkspaceService {
  private final ArticleService articles = new ArticleService();
  private final IntConsumer exit;
  private LanguageClient client;
  private boolean canWatch;
  private volatile boolean isShutDown;

  /** A server that ends the process by {@code exit}. */
  WhosaidServer(IntConsumer exit) {
    this.exit = exit;
  }

  @Override
  public void connect(LanguageClient editor) {
    client = editor;
    articles.connect(editor);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    folder(params).ifPresent(articles::work);
    canWatch =
        Optional.ofNullable(params.getCapabilities())
            .map(capabilities -> capabilities.getWorkspace())
            .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
            .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)
            .orElse(false);
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Full);
    sync.setSave(new SaveOptions(false));
    ServerCapabilities capabilities = new ServerCapabilities();
    capabilities.setPositionEncoding(PositionEncodingKind.UTF16);
    capabilities.setTextDocumentSync(sync);
    capabilities.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    capabilities.setHoverProvider(true);
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities, new ServerInfo("whosaid", Version.NUMBER)));
  }

  /** The folder that the editor works in, if it names one. */
  @SuppressWarnings("deprecation") // what older editors send
  private static Optional<Path> folder(InitializeParams params) {
    List<WorkspaceFolder> folders = params.getWorkspaceFolders();
    String uri =
        folders == null || folders.isEmpty() ? params.getRootUri() : folders.get(0).getUri();
    return uri == null ? Optional.empty() : OpenArticle.path(uri);
  }

  /** Asks to be told when a configuration changes outside the editor. */
  @Override
  public void initialized(InitializedParams params) {
    if (!canWatch) {
      return;
    }
    List<FileSystemWatcher> watchers = new ArrayList<>();
    for (String name : List.of(Config.NAME, Config.IGNORE_NAME)) {
      watchers.add(new FileSystemWatcher(Either.forLeft("**/" + name)));
    }
    DidChangeWatchedFilesRegistrationOptions files =
        new DidChangeWatchedFilesRegistrationOptions(watchers);
    Registration registration =
        new Registration("whosaid-configuration", "workspace/didChangeWatchedFiles", files);
    // An editor that refuses it is served all the same: each check reads the configuration anew.
    CompletableFuture<Void> unused =
        client.registerCapability(new RegistrationParams(List.of(registration)));
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    articles.checkAll();
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    articles.checkAll();
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    isShutDown = true;
    articles.stop();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    exit.accept(exitCode());
  }

  /** As the protocol has it: 1 if the editor has not asked for the shutdown before. */
  int exitCode() {
    return isShutDown ? 0 : 1;
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return articles;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return this;
  }
}

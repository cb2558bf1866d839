package io.whosaid.lsp;

import io.whosaid.cli.rule.Finding;
import io.whosaid.cli.rule.RuleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;

/** The open articles. Each is checked a moment after its last change; older checks are dropped. */
final class ArticleService implements TextDocumentService {
  private static final int PAUSE_MILLIS = 250;

  private final Map<String, OpenArticle> open = new ConcurrentHashMap<>();
  private final Map<String, Future<?>> planned = new ConcurrentHashMap<>();
  private final Map<String, ArticleChecker.Result> results = new ConcurrentHashMap<>();
  private final ArticleChecker checker = new ArticleChecker();
  private final Silencer silencer = new Silencer(this::check);
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "whosaid-check");
            thread.setDaemon(true);
            return thread;
          });
  private volatile Path folder = Path.of("").toAbsolutePath();
  private LanguageClient client;

  void connect(LanguageClient editor) {
    client = editor;
  }

  /** Sets the folder that the editor works in. */
  void work(Path in) {
    folder = in;
  }

  void stop() {
    worker.shutdownNow();
  }

  /** Checks all articles again. */
  void checkAll() {
    open.keySet().forEach(uri -> plan(uri, 0));
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    OpenArticle.kind(item.getUri(), item.getLanguageId())
        .ifPresent(
            kind -> {
              String uri = item.getUri();
              open.put(uri, new OpenArticle(uri, item.getVersion(), kind, item.getText()));
              plan(uri, 0);
            });
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    int last = params.getContentChanges().size() - 1;
    if (last < 0) {
      return;
    }
    String text = params.getContentChanges().get(last).getText();
    int version = params.getTextDocument().getVersion();
    if (open.computeIfPresent(uri, (key, article) -> article.with(version, text)) != null) {
      plan(uri, PAUSE_MILLIS);
    }
  }

  /** The texts that it is compared with may have been saved before. */
  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    checkAll();
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    open.computeIfPresent(
        uri,
        (key, article) -> {
          results.remove(uri);
          client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
          return null;
        });
    Optional.ofNullable(planned.remove(uri)).ifPresent(task -> task.cancel(false));
  }

  private void plan(String uri, int delay) {
    planned.compute(
        uri,
        (key, before) -> {
          if (before != null) {
            before.cancel(false);
          }
          return worker.isShutdown()
              ? null
              : worker.schedule(() -> publish(uri), delay, TimeUnit.MILLISECONDS);
        });
  }

  private void publish(String uri) {
    OpenArticle article = open.get(uri);
    if (article == null) {
      return;
    }
    try {
      ArticleChecker.Result result = check(article);
      open.computeIfPresent(
          uri,
          (key, now) -> {
            if (now.equals(article)) { // else it was changed meanwhile
              results.put(uri, result);
              client.publishDiagnostics(
                  new PublishDiagnosticsParams(uri, Diagnostics.of(result), article.version()));
            }
            return now;
          });
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      client.logMessage(
          new MessageParams(MessageType.Error, "whosaid: cannot check " + uri + ": " + e));
    }
  }

  private ArticleChecker.Result check(OpenArticle article) {
    return checker.check(article, folder);
  }

  /** What was found in the text that the editor has now. */
  private Optional<ArticleChecker.Result> current(String uri) {
    OpenArticle article = open.get(uri);
    if (article == null) {
      return Optional.empty();
    }
    ArticleChecker.Result known = results.get(uri);
    return Optional.of(known != null && known.article().equals(article) ? known : check(article));
  }

  private static List<Finding> at(Range range, ArticleChecker.Result result) {
    return result.findings().stream()
        .filter(
            finding ->
                finding.parts().stream()
                    .anyMatch(part -> Positions.touch(range, Positions.of(part, result.source()))))
        .toList();
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return CompletableFutures.computeAsync(
        cancel -> {
          List<Either<Command, CodeAction>> actions = new ArrayList<>();
          String uri = params.getTextDocument().getUri();
          Optional<ArticleChecker.Result> result = wanted(params) ? current(uri) : Optional.empty();
          for (Finding finding :
              result.map(found -> at(params.getRange(), found)).orElse(List.of())) {
            cancel.checkCanceled();
            silencer
                .comment(finding, result.get())
                .map(comment -> action(finding, comment, result.get()))
                .ifPresent(action -> actions.add(Either.forRight(action)));
          }
          return actions;
        });
  }

  private static boolean wanted(CodeActionParams params) {
    List<String> only = params.getContext().getOnly();
    return only == null
        || only.stream().anyMatch(kind -> kind.isEmpty() || kind.equals(CodeActionKind.QuickFix));
  }

  private static CodeAction action(
      Finding finding, Silencer.Insertion comment, ArticleChecker.Result result) {
    Position place = Positions.of(comment.at(), result.source());
    CodeAction action = new CodeAction("Silence " + finding.rule().id() + " with a reason");
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(Diagnostics.of(finding, result)));
    action.setEdit(
        new WorkspaceEdit(
            Map.of(
                result.article().uri(),
                List.of(new TextEdit(new Range(place, place), comment.text())))));
    return action;
  }

  /** What the rule is about whose finding the pointer is on. */
  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return CompletableFutures.computeAsync(
        cancel -> {
          Range place = new Range(params.getPosition(), params.getPosition());
          Optional<ArticleChecker.Result> result = current(params.getTextDocument().getUri());
          return result.map(found -> at(place, found)).orElse(List.of()).stream()
              .findFirst()
              .map(finding -> hover(finding, result.get()))
              .orElse(null);
        });
  }

  private static Hover hover(Finding finding, ArticleChecker.Result result) {
    String text = "**" + finding.rule().id() + "**\n\n" + RuleText.markdown(finding.rule());
    return new Hover(
        new MarkupContent(MarkupKind.MARKDOWN, text),
        Positions.of(finding.parts().get(0), result.source()));
  }
}

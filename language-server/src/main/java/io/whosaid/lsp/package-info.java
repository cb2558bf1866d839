/**
 * A language server: the findings of {@code whosaid check} in an editor. {@link
 * io.whosaid.lsp.Main} starts it. {@link io.whosaid.lsp.ArticleService} follows the open articles
 * and has {@link io.whosaid.lsp.ArticleChecker} check them a moment after each change; {@link
 * io.whosaid.lsp.Silencer} writes the comments that silence a finding.
 */
package io.whosaid.lsp;

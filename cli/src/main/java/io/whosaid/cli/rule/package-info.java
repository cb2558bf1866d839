/**
 * What {@code whosaid check} looks for: one small class a {@link io.whosaid.cli.rule.Rule}, each
 * with its documentation and examples, which are tested; {@link io.whosaid.cli.rule.Rules} lists
 * them.
 */
package io.whosaid.cli.rule;

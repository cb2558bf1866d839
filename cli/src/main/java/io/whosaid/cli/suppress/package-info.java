/**
 * Comments in an article that silence the gate: {@code <!-- whosaid-disable-next-line RULE --
 * reason -->} and its kin. {@link io.whosaid.cli.suppress.Suppressions} applies them.
 */
package io.whosaid.cli.suppress;

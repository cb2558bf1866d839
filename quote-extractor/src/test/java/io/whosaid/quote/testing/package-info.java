/** Notation and checks for tests of an engine: marked text, specification files, soundness. */
package io.whosaid.quote.testing;

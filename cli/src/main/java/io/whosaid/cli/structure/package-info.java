/** Who an article's structure names as the source of words that no sentence attributes. */
package io.whosaid.cli.structure;

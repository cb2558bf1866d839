/** A document as numbered words, with their sentences and quoted regions. */
package io.whosaid.attribution.internal.text;

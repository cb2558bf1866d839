/** The words of a source with their places, and those of a quote with its omissions. */
package io.whosaid.wording.internal.index;

/** Searches that people keep: {@link io.whosaid.claims.searches.SearchResource}. */
package io.whosaid.claims.searches;

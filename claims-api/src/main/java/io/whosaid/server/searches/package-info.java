/** Searches that people keep: {@link io.whosaid.server.searches.SavedSearchResource}. */
package io.whosaid.server.searches;

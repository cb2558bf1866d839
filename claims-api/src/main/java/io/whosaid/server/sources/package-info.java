/**
 * Who is quoted and where, over all articles: {@link io.whosaid.server.sources.Sources} finds the
 * speaker and the outlet that an article means, {@link io.whosaid.server.sources.MergeGroups} knows
 * which ones an editor declared to be the same.
 */
package io.whosaid.server.sources;

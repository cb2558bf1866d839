/**
 * New texts for articles: {@link io.whosaid.server.revisions.RevisionService} carries the claims of
 * the old text over to the new one.
 */
package io.whosaid.server.revisions;

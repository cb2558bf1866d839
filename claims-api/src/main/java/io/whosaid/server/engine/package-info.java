/**
 * Runs the extraction engine: {@link io.whosaid.server.engine.ArticleReader} turns a text into
 * claims, as many texts at once as {@link io.whosaid.server.engine.EnginePermits} allows.
 */
package io.whosaid.server.engine;

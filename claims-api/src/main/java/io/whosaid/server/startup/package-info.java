/**
 * The server's command line: {@link io.whosaid.server.startup.Main} brings the database up, starts
 * the application on it, and takes both down in turn.
 */
package io.whosaid.server.startup;

/** Counts and rates over time: claims by week, and how fast they are reviewed. */
package io.whosaid.server.statistics;

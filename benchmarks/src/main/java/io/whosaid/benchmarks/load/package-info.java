/** Fills a server's database with generated claims, and measures how fast the server answers. */
package io.whosaid.benchmarks.load;

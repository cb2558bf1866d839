/**
 * Learns the name tagger's model and scores it: on Wikigold, whose names people marked, and on
 * PolNeAR's development articles against the silver names that another engine found there.
 */
package io.whosaid.benchmarks.names;

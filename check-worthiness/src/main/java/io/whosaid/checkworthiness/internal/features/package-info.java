/** The features of a sentence: what it counts and compares, how it is built, whose voice it is. */
package io.whosaid.checkworthiness.internal.features;

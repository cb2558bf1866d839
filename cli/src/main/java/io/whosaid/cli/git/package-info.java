/**
 * What git knows of the files: which it ignores, and which lines have changed. Every question is a
 * process of the git that is installed; none is started outside a working tree.
 */
package io.whosaid.cli.git;

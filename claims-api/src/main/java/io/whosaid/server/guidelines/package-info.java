/** The house's guidelines for reviewers, which stand beside the work. */
package io.whosaid.server.guidelines;

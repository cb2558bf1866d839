/**
 * Decides who the source of each quotation is: {@link
 * io.whosaid.attribution.internal.rules.Resolver} and its ordered list of rules.
 */
package io.whosaid.attribution.internal.rules;

/**
 * How an article comes in: {@link io.whosaid.claims.intake.Reader} finds its claims, {@link
 * io.whosaid.claims.intake.Intake} stores both.
 */
package io.whosaid.claims.intake;

/**
 * Adds articles: {@link io.whosaid.server.intake.IntakeService} reads a text and stores it with its
 * claims.
 */
package io.whosaid.server.intake;

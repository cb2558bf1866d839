/**
 * {@code .whosaid.toml}: {@link io.whosaid.cli.config.Configs} finds the one that counts for an
 * article, {@link io.whosaid.cli.config.Config} says what it means.
 */
package io.whosaid.cli.config;

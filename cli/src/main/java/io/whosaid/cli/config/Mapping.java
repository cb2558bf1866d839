package io.whosaid.cli.config;

import io.whosaid.cli.reading.PathPatterns;
import java.util.Optional;

/**
 * Which quotations a source text has: a table {@code [[sources.text]]}.
 *
 * @param where the place in the configuration, for messages
 * @param articles patterns of paths, from the folder of the configuration
 * @param file the text, from the same folder
 * @param speaker whose quotations it has; everyone's, when empty
 * @param quotation only quotations with these words; all, when empty
 */
record Mapping(
    String where,
    PathPatterns articles,
    String file,
    Optional<String> speaker,
    Optional<String> quotation) {}

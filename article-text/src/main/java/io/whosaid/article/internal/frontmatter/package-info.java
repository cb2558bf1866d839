/** Reads front matter in YAML and TOML, with the position of each value. */
package io.whosaid.article.internal.frontmatter;

/** Articles as they came: {@link io.whosaid.claims.articles.Article}. */
package io.whosaid.claims.articles;

/** Articles as they came: {@link io.whosaid.server.articles.Article}. */
package io.whosaid.server.articles;

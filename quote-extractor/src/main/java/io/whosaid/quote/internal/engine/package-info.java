/** The default engine: {@link io.whosaid.quote.internal.engine.TaggerEngine} runs the stages. */
package io.whosaid.quote.internal.engine;

package io.whosaid.server.http.limits;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Gives up a connection whose request line and headers take too long from their first byte to their
 * last. Stands before all other handlers of its connection, whose event loop alone calls it.
 */
final class RequestHeadLimit extends ChannelInboundHandlerAdapter {
  private static final int SECONDS = 20;

  private boolean isObserved;
  private boolean isInRequest;
  private Future<?> end;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (!isObserved) {
      observe(context);
    }
    if (isObserved && !isInRequest && end == null) {
      end =
          context
              .executor()
              .schedule(() -> UnreadableRequests.answer(context, 408), SECONDS, TimeUnit.SECONDS);
    }
    context.fireChannelRead(message);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    stop();
    context.fireChannelInactive();
  }

  private void stop() {
    if (end != null) {
      end.cancel(false);
      end = null;
    }
  }

  /** Sees what the decoder makes of the bytes, which is there once a connection is accepted. */
  private void observe(ChannelHandlerContext context) {
    ChannelHandlerContext decoder = context.pipeline().context(HttpRequestDecoder.class);
    if (decoder != null) {
      isObserved = true;
      context.pipeline().addAfter(decoder.name(), "request-observer", new Observer());
      UnreadableRequests.answerOn(context);
    }
  }

  private final class Observer extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      if (message instanceof HttpRequest) {
        isInRequest = true;
        stop();
      }
      boolean isBody = message instanceof HttpContent && !(message instanceof HttpRequest);
      if (isBody && ((HttpContent) message).decoderResult().isFailure()) {
        // Vert.x would close the connection without a word.
        ((HttpContent) message).release();
        UnreadableRequests.answer(context, 400);
        return;
      }
      if (message instanceof LastHttpContent) {
        isInRequest = false;
      }
      context.fireChannelRead(message);
    }
  }
}

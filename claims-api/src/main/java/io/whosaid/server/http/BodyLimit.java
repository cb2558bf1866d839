package io.whosaid.server.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Counts a body while it is read, for one that comes without its length said before. */
final class BodyLimit {
  private final long limit;

  BodyLimit(@ConfigProperty(name = "whosaid.body-limit") long limit) {
    this.limit = limit;
  }

  @ServerRequestFilter
  void limit(ContainerRequestContext request) {
    if (request.hasEntity() && request.getLength() < 0) {
      request.setEntityStream(new Counting(request.getEntityStream(), limit));
    }
  }

  private static final class Counting extends FilterInputStream {
    private long left;

    Counting(InputStream in, long limit) {
      super(in);
      left = limit;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(read);
      return read;
    }

    private void count(int read) {
      left -= Math.max(0, read);
      if (left < 0) {
        throw Errors.problem(413).exception();
      }
    }
  }
}

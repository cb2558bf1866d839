package io.whosaid.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Webhooks that want to know of every article and review. Their address has no host, by RFC 2606:
 * each delivery is made, stored and tried, and nothing leaves the machine.
 */
final class Webhooks {
  private static final String ADDRESS = "https://whosaid.invalid/load/";

  private final Client client;
  private final List<Long> added = new ArrayList<>();

  private Webhooks(Client client) {
    this.client = client;
  }

  static Webhooks add(Client client, int count) throws IOException, InterruptedException {
    Webhooks webhooks = new Webhooks(client);
    for (int i = 0; i < count; i++) {
      JsonNode made =
          client.post(
              "/webhooks", null, Map.of("url", ADDRESS + i, "events", List.of("claims", "review")));
      webhooks.added.add(made.get("id").asLong());
    }
    return webhooks;
  }

  void delete() throws IOException, InterruptedException {
    for (long id : added) {
      client.delete("/webhooks/" + id);
    }
  }
}

package io.whosaid.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Measures each list at its first page and far down, the counts, reviews and new articles. */
final class Measuring {
  private static final int WARM = 10;
  private static final int DEEP = 50_000;
  private static final int REVIEWS = 200;
  private static final List<String> LISTS =
      List.of(
          "",
          "attribution=unattributed",
          "attribution=unnamed",
          "attribution=named",
          "verdict=unreviewed",
          "verdict=verified",
          "kind=direct",
          "reports=thought",
          "reports=intention",
          "hasNumber=true",
          "minConfidence=0.9",
          "via=Reuters",
          "from=2024-03-04&to=2024-03-10",
          "from=2024-03-04&to=2024-03-10&attribution=unattributed",
          "outletId=FREQUENT",
          "outletId=RARE",
          "speakerId=FREQUENT",
          "speakerId=RARE",
          "q=kaden",
          "q=marhalen",
          "q=%22kaden%20loden%22",
          "sort=priority",
          "sort=priority&attribution=named",
          "sort=priority&verdict=verified",
          "sort=confidence",
          "outletId=FREQUENT&verdict=unreviewed&attribution=unattributed");
  private static final List<String> COUNTS =
      List.of(
          "",
          "attribution=unattributed",
          "outletId=FREQUENT",
          "verdict=unreviewed&hasNumber=true",
          "reports=thought",
          "from=2024-03-04&to=2024-03-10",
          "q=kaden",
          "speakerId=FREQUENT");

  private final Client client;
  private final PrintWriter out;
  private final Map<String, Long> names;
  private final int times;

  /**
   * Measures with {@code client} and prints a table.
   *
   * @param names numbers of a frequent and a rare outlet and speaker, as "outletId=FREQUENT"
   * @param times how often each thing is asked
   */
  Measuring(Client client, PrintWriter out, Map<String, Long> names, int times) {
    this.client = client;
    this.out = out;
    this.names = names;
    this.times = times;
  }

  /** Asks everything in turn for {@code seconds}, so that what is measured then is compiled. */
  void warmUp(int seconds) throws IOException, InterruptedException {
    Random random = new Random(System.nanoTime());
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (System.nanoTime() < end) {
      for (String query : LISTS) {
        client.get("/claims?limit=50&" + filled(query));
      }
      for (String query : COUNTS) {
        client.get("/claims/counts?" + filled(query));
      }
      for (JsonNode claim : unreviewed(WARM)) {
        review(claim);
      }
      post(random);
    }
  }

  void lists() throws IOException, InterruptedException {
    for (String query : LISTS) {
      String path = "/claims?limit=50&" + filled(query);
      print("list " + query, time(path));
      String deep = deep("/claims?limit=200&" + filled(query));
      if (deep != null) {
        print("  its page 1000", time(path + "&cursor=" + deep));
      }
    }
  }

  void counts() throws IOException, InterruptedException {
    for (String query : COUNTS) {
      print("counts " + query, time("/claims/counts?" + filled(query)));
    }
  }

  void reviews() throws IOException, InterruptedException {
    JsonNode claims = unreviewed(REVIEWS);
    long[] nanos = new long[claims.size()];
    for (int i = 0; i < nanos.length; i++) {
      review(claims.get(i));
      nanos[i] = client.nanos();
    }
    print("review", Latencies.of(nanos));
  }

  private JsonNode unreviewed(int count) throws IOException, InterruptedException {
    return client.get("/claims?verdict=unreviewed&sort=confidence&limit=" + count).get("items");
  }

  private void review(JsonNode claim) throws IOException, InterruptedException {
    client.post(
        "/claims/" + claim.get("id").asLong() + "/reviews",
        "\"v" + claim.get("version").asInt() + "\"",
        Map.of("verdict", "verified"));
  }

  void articles() throws IOException, InterruptedException {
    Random random = new Random(System.nanoTime());
    long[] nanos = new long[times];
    for (int i = -WARM; i < nanos.length; i++) {
      post(random);
      if (i >= 0) {
        nanos[i] = client.nanos();
      }
    }
    print("article of 800 words", Latencies.of(nanos));
  }

  private void post(Random random) throws IOException, InterruptedException {
    client.post("/articles", null, Map.of("text", article(random), "outlet", "Load Gazette"));
  }

  /** About 800 words, of which a third are quoted. */
  private static String article(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      String name = Words.name(random.nextInt(Words.COUNT));
      text.append(
          "The council of %s met on Monday to talk about the harbour, the bridge and the school. "
              .formatted(name));
      text.append(
          "“We will pay %d crowns for the %s,” said %s, the mayor. "
              .formatted(random.nextInt(10_000), Words.words(random, 8), name));
      text.append(
          "According to a report by Reuters, the costs may rise again before the summer.\n\n");
    }
    return text.toString();
  }

  private Latencies time(String path) throws IOException, InterruptedException {
    for (int i = 0; i < WARM; i++) {
      client.get(path);
    }
    long[] nanos = new long[times];
    for (int i = 0; i < times; i++) {
      client.get(path);
      nanos[i] = client.nanos();
    }
    return Latencies.of(nanos);
  }

  /** The cursor after 50,000 claims; null if there are fewer. */
  private String deep(String path) throws IOException, InterruptedException {
    String cursor = null;
    for (int seen = 0; seen < DEEP; seen += 200) {
      JsonNode next = client.get(cursor == null ? path : path + "&cursor=" + cursor).get("next");
      if (next == null || next.isNull()) {
        return null;
      }
      cursor = next.asText();
    }
    return cursor;
  }

  private String filled(String query) {
    String filled = query;
    for (Map.Entry<String, Long> name : names.entrySet()) {
      filled =
          filled.replace(
              name.getKey(),
              name.getKey().substring(0, name.getKey().indexOf('=') + 1) + name.getValue());
    }
    return filled;
  }

  private void print(String what, Latencies latencies) {
    out.printf("%-72s %s%n", what, latencies);
    out.flush();
  }
}

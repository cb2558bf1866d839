package io.whosaid.server.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whosaid.server.Api;
import io.whosaid.server.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SameNameTest {
  @Test
  void oneOfManyWhoAskAtOnceGetsTheName() {
    Map<String, String> wanted =
        Map.of("name", Api.unique("vera"), "role", "reader", "password", "correct horse battery");
    ExecutorService clients = Executors.newFixedThreadPool(8);
    List<CompletableFuture<Integer>> answers =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> Api.post("/accounts", wanted).extract().statusCode(), clients))
            .limit(8)
            .toList();
    List<Integer> statuses = answers.stream().map(CompletableFuture::join).sorted().toList();
    clients.shutdown();
    assertEquals(List.of(201, 409, 409, 409, 409, 409, 409, 409), statuses);
  }
}

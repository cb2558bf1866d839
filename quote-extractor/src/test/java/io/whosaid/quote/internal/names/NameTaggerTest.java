package io.whosaid.quote.internal.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.quote.Analysis;
import io.whosaid.quote.Document;
import io.whosaid.quote.QuoteExtractor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTaggerTest {
  private static final QuoteExtractor READER = QuoteExtractor.with(analysis -> List.of());

  private static void check(String marked) {
    String text = marked.replaceAll("\\{[a-z]+:([^}]*)}", "$1");
    StringBuilder found = new StringBuilder(text);
    List<FoundName> names = names(text);
    for (int i = names.size() - 1; i >= 0; i--) {
      FoundName name = names.get(i);
      String kind = name.kind().name().toLowerCase(java.util.Locale.ROOT);
      found.insert(name.span().end(), "}").insert(name.span().begin(), "{" + kind + ":");
    }
    assertEquals(marked, found.toString());
  }

  private static List<FoundName> names(String text) {
    Analysis analysis = READER.extract(Document.of(text)).analysis();
    List<FoundName> names = NameTagger.shared().names(analysis);
    assertEquals(names, NameTagger.shared().names(analysis));
    int last = 0;
    for (FoundName name : names) {
      assertTrue(name.span().begin() >= last && name.span().length() > 0, () -> name.toString());
      last = name.span().end();
    }
    assertTrue(last <= text.length());
    return names;
  }

  @Test
  void kindsAreTold() {
    check(
        "{person:Maria Lindqvist} of the {organization:University of Oslo} flew to"
            + " {location:Nairobi} on Tuesday.");
    check("Mr. {person:Okafor}’s lawyer spoke in {location:New York}.");
  }

  @Test
  void whatHasNoNamesHasNone() {
    check("The minister said on Monday that he would not go.");
    check("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Да,” сказал Иван Петров. 王毅说:“不。” \uD800 ",
        "MR SMITH SAID NO. SHE SAID YES. ",
        "\"Yes,\" said Ursula van der Leyen and Mary O'Brien McNeil.\r\n\r\n",
        "I I I ’s ’S I’m. ",
        "A1 B2 3C - & — ... ( ) \" "
      })
  void oddTextIsReadInTime(String odd) {
    assertTimeout(Duration.ofSeconds(20), () -> names(odd.repeat(200)));
  }

  @Test
  void anArticleOfNothingButNamesIsReadInTime() {
    String text =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "Ann" + i + " Berg, Carl Dahl, Eve Holm and Finn Lund. ")
            .collect(Collectors.joining());
    Analysis analysis = READER.extract(Document.of(text)).analysis();
    List<FoundName> found = new ArrayList<>();
    assertTimeout(Duration.ofSeconds(60), () -> found.addAll(NameTagger.shared().names(analysis)));
    assertTrue(found.size() > 18_000, () -> found.size() + " names");
  }
}

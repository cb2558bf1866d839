package io.whosaid.benchmarks.wild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.whosaid.benchmarks.wild.WildText.Half;
import io.whosaid.benchmarks.wild.WildText.Label;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class WildTextTest {
  @Test
  void theHashDecidesTheHalf() {
    for (WildText text : WildText.all()) {
      int last = Character.digit(text.sha256().charAt(63), 16);
      assertEquals(last % 2 == 0 ? Half.WORK : Half.REPORT, text.half(), text.sha256());
    }
  }

  @Test
  void regionsAreInOrderAndQuotationsHaveASource() {
    List<WildText> texts = WildText.all();
    assertTrue(texts.size() >= 40, "too few texts: " + texts.size());
    for (WildText text : texts) {
      assertEquals(
          text.regions().stream().sorted(Comparator.comparing(WildText.Region::span)).toList(),
          text.regions(),
          text.sha256());
      for (WildText.Region region : text.regions()) {
        boolean sourced = !region.named().isEmpty() || !region.unnamed().isEmpty();
        assertEquals(region.label() == Label.QUOTATION, sourced, region.toString());
      }
    }
    assertFalse(texts.stream().allMatch(text -> text.indirect().isEmpty()));
  }
}

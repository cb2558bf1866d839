package io.whosaid.server.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainedWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ahmed | %Ahmed%",
        " Ms  Ahmed | Ms%;% Ms%;%Ahmed%",
        "Li | Li%;% Li%",
        "O'N | O'N%;% O'N%",
        "50% | 50\\%%;% 50\\%%",
        "a_b | a\\_b%;% a\\_b%",
        "–- Lund & Co | %Lund%;Co%;% Co%",
        "Åse | %Åse%",
      })
  void eachPatternHasTrigrams(String text, String patterns) {
    List<String> values = new ArrayList<>();
    String condition =
        ContainedWords.condition(
            "c.name",
            text,
            value -> {
              values.add(value);
              return "v" + values.size();
            });
    assertEquals(patterns, String.join(";", values), condition);
    assertEquals(values.size(), condition.split("c\\.name ilike :v", -1).length - 1, condition);
  }

  @ParameterizedTest
  @CsvSource({"--", "& %", "_"})
  void marksAloneAreNowhere(String text) {
    assertEquals("1 = 0", ContainedWords.condition("c.name", text, value -> "v"));
  }
}

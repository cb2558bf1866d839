package io.whosaid.server.demo;

import io.whosaid.server.engine.Submission;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form of a demo file: lines of {@code Name: value}, an empty line, the text. */
final class DemoFile {
  private static final Pattern FIELD = Pattern.compile("(\\w+): (.*)");

  private DemoFile() {}

  static Submission parse(String file) {
    int end = file.indexOf("\n\n");
    Map<String, String> fields =
        FIELD
            .matcher(file.substring(0, end))
            .results()
            .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2)));
    return new Submission(
        file.substring(end + 2).stripTrailing(),
        fields.get("Title"),
        fields.get("Url"),
        fields.get("Outlet"),
        fields.get("Byline"),
        LocalDate.parse(fields.get("Published")),
        "en");
  }
}

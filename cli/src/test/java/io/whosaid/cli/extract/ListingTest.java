package io.whosaid.cli.extract;

import io.whosaid.cli.Golden;
import io.whosaid.cli.Sample;
import io.whosaid.cli.output.Version;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each format writes of the same article. */
class ListingTest {
  @ParameterizedTest
  @EnumSource
  void golden(ListingFormat format) throws IOException {
    StringWriter out = new StringWriter();
    Listing listing = format.to(out);
    listing.add(Sample.reading());
    listing.add(Sample.reading());
    listing.end();
    Golden.check("extract." + format.word(), out.toString().replace(Version.NUMBER, "VERSION"));
  }
}

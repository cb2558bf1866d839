package io.whosaid.benchmarks.quotations;

import io.whosaid.benchmarks.corpora.Fold;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a fold from the command line. */
final class FoldConverter implements ITypeConverter<Fold> {
  @Override
  public Fold convert(String written) {
    try {
      return Fold.parse(written);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}

package io.whosaid.cli.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** A file could not be written. Its message says which, why, and what to do next. */
public final class CannotWrite extends IOException {
  private static final long serialVersionUID = 1;

  /**
   * A failure with words for a person.
   *
   * @param what the file, as the user named it, or the standard output
   * @param cause what went wrong
   */
  public CannotWrite(String what, IOException cause) {
    super(what + ": cannot be written: " + reason(cause) + "; choose another place", cause);
  }

  /** Why {@code problem} happened, in the words of the operating system where it has any. */
  public static String reason(IOException problem) {
    if (problem instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (problem instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (problem instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is not a folder";
    }
    String reason =
        problem instanceof FileSystemException system ? system.getReason() : problem.getMessage();
    return reason == null || reason.isBlank()
        ? problem.getClass().getSimpleName()
        : lowerCased(withoutPath(reason));
  }

  /** Java's older streams put the path before the reason: {@code /x (No such file)}. */
  private static String withoutPath(String reason) {
    int open = reason.lastIndexOf(" (");
    return open >= 0 && reason.endsWith(")")
        ? reason.substring(open + 2, reason.length() - 1)
        : reason;
  }

  private static String lowerCased(String reason) {
    boolean acronym = reason.length() > 1 && Character.isUpperCase(reason.charAt(1));
    return acronym ? reason : reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
  }
}

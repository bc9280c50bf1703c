package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which of the standard streams somebody watches, as far as the system tells. */
final class Terminal {

  private Terminal() {}

  static boolean isOutput() {
    return is(1);
  }

  static boolean isError() {
    return is(2);
  }

  /** Where there is no {@code /proc}: true if input and output are a terminal. */
  @SuppressWarnings("SystemConsoleNull") // main() asks for the console that is null elsewhere
  private static boolean is(int stream) {
    String target = target(stream);
    return target.isEmpty()
        ? System.console() != null
        : target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
  }

  /** What a stream leads to, such as {@code /dev/pts/1} or {@code pipe:[7]}; "" if nobody knows. */
  static String target(int stream) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd", Integer.toString(stream))).toString();
    } catch (IOException | RuntimeException e) {
      return "";
    }
  }
}

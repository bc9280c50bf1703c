package org.wirecopy.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Answers as files below a folder, at the inputs' own paths with the format's ending added: {@code
 * DIR/news/page.html.md}. A file appears whole or not at all, so one that is there is done: a
 * second run goes on where the first broke off. Failures are printed as JSON lines.
 */
final class FolderAnswers implements Answers {

  private final Path folder;
  private final ArticleFormat format;
  private final OutputStream out;

  FolderAnswers(Path folder, ArticleFormat format, OutputStream failures) {
    this.folder = folder;
    this.format = format;
    this.out = failures;
  }

  /** The file of an input. Steps up and roots stay inside the folder. */
  Path file(String source) {
    if (source.equals(Inputs.STANDARD_INPUT)) {
      return folder.resolve("standard-input." + format.fileExtension());
    }
    Path working = Path.of("").toAbsolutePath();
    Path path = Path.of(source).normalize();
    if (path.isAbsolute() && path.startsWith(working)) {
      path = working.relativize(path);
    }
    Path file = folder;
    for (Path name : path) {
      file = file.resolve(name.toString().equals("..") ? "__" : name.toString());
    }
    if (file.equals(folder)) {
      file = folder.resolve("_"); // "." or a root: reading it will fail
    }
    return file.resolveSibling(file.getFileName() + "." + format.fileExtension());
  }

  /** True if an earlier run wrote the input's file. */
  boolean isDone(String source) {
    try {
      return Files.exists(file(source));
    } catch (InvalidPathException e) {
      return false; // reading it will say what is wrong
    }
  }

  @Override
  public void accept(Answer answer) throws IOException {
    Failure failure = answer.failure();
    String text = answer.text();
    if (failure != null) {
      new JsonLines(out).write(json -> failure.writeTo(answer.source(), json));
      out.flush();
    } else if (text != null) {
      write(file(answer.source()), text);
    }
  }

  private void write(Path file, String text) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException("no folder for " + file);
    }
    Files.createDirectories(parent);
    Path part = Files.createTempFile(parent, ".wirecopy-", ".part");
    try {
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(part))) {
        JsonLines lines = new JsonLines(to);
        if (format.isJson()) {
          lines.write(text);
        } else {
          lines.print(text);
        }
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}

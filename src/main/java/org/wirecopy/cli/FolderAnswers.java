package org.wirecopy.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers as files below a folder, at the inputs' own paths with the format's ending added: {@code
 * DIR/news/page.html.md}. A file appears whole or not at all, so one that is there is done: a
 * second run goes on where the first broke off. Failures are printed as JSON lines, among them that
 * of an input whose file belongs to another input.
 */
final class FolderAnswers implements Answers {

  private final Path folder;
  private final ArticleFormat format;
  private final OutputStream out;
  private final Path part; // what is being written; one a process, for answers come one at a time
  private final Set<String> withoutFile = new HashSet<>();

  FolderAnswers(Path folder, ArticleFormat format, OutputStream failures) {
    this.folder = folder;
    this.format = format;
    this.out = failures;
    this.part = folder.resolve(".wirecopy-" + ProcessHandle.current().pid() + ".part");
  }

  /** Makes the folder, and gives each of the inputs its file. */
  static FolderAnswers open(
      Path folder, ArticleFormat format, List<String> sources, OutputStream failures)
      throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new IOException("cannot write to " + folder + ": " + Failure.of(e).message(), e);
    }
    FolderAnswers answers = new FolderAnswers(folder, format, failures);
    Map<Path, String> owners = new HashMap<>();
    for (String source : sources) {
      answers.assign(source, owners);
    }
    return answers;
  }

  /** {@code /news/a} and {@code news/a} are two inputs, but have one file: the first one's. */
  private void assign(String source, Map<Path, String> owners) {
    try {
      String itself = source.equals(Inputs.STANDARD_INPUT) ? source : absolute(source).toString();
      if (!itself.equals(owners.computeIfAbsent(file(source), file -> itself))) {
        withoutFile.add(source);
      }
    } catch (InvalidPathException e) {
      // reading it will say what is wrong
    }
  }

  private static Path absolute(String source) {
    return Path.of(source).toAbsolutePath().normalize();
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

  /** True if an earlier run wrote the input's file; what standard input holds is always new. */
  boolean isDone(String source) {
    try {
      return !source.equals(Inputs.STANDARD_INPUT)
          && !withoutFile.contains(source)
          && Files.exists(file(source));
    } catch (InvalidPathException e) {
      return false; // reading it will say what is wrong
    }
  }

  @Override
  public Answer accept(Answer answer) throws IOException {
    Answer written = written(answer);
    Failure failure = written.failure();
    if (failure != null) {
      new JsonLines(out).write(json -> failure.writeTo(answer.source(), json));
      out.flush();
    }
    return written;
  }

  /** Writes the file; a failure if that cannot be done. */
  private Answer written(Answer answer) {
    String text = answer.text();
    if (text == null) {
      return answer;
    }
    Path file = file(answer.source());
    if (withoutFile.contains(answer.source())) {
      return Answer.failed(
          answer.source(), Failure.notWritable(file + " is the file of another input"));
    }
    try {
      write(file, text);
      return answer;
    } catch (IOException e) {
      return Answer.failed(
          answer.source(), Failure.notWritable(file + ": " + Failure.of(e).message()));
    }
  }

  private void write(Path file, String text) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IOException("no folder");
    }
    Files.createDirectories(parent);
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

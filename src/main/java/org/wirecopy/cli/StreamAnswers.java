package org.wirecopy.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Answers printed one after the other; every one is flushed, so that a pipe gets it at once. */
final class StreamAnswers implements Answers {

  private final OutputStream out;
  private final JsonLines lines;
  private final ArticleFormat format;
  private boolean first = true;

  StreamAnswers(OutputStream out, ArticleFormat format) {
    this.out = out;
    this.lines = new JsonLines(out);
    this.format = format;
  }

  @Override
  public Answer accept(Answer answer) throws IOException {
    Failure failure = answer.failure();
    String text = answer.text();
    if (format.isJson()) {
      if (format.join() == ArticleFormat.Join.ARRAY) {
        lines.print(first ? "[\n" : ",\n");
      }
      lines.write(
          failure == null
              ? String.valueOf(text)
              : JsonLines.toJson(json -> failure.writeTo(answer.source(), json)));
      first = false;
    } else {
      print(answer.source(), text, failure);
    }
    out.flush();
    return answer;
  }

  private void print(String source, @Nullable String text, @Nullable Failure failure)
      throws IOException {
    if (failure != null) {
      System.err.println("wirecopy: " + source + ": " + failure.message());
    } else if (text != null) {
      lines.print(first ? text : "\n---\n\n" + text);
      first = false;
    }
  }

  @Override
  public void end() throws IOException {
    if (format.join() == ArticleFormat.Join.ARRAY) {
      lines.print(first ? "[]\n" : "]\n");
    }
    out.flush();
  }
}

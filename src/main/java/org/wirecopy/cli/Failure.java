package org.wirecopy.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.wirecopy.InputTooLargeException;

/**
 * Why an input gave no article, in the form of the error object.
 *
 * @param type a stable name for the kind of failure
 * @param message one line for people
 */
record Failure(String type, String message) {

  static Failure of(Throwable cause) {
    if (cause instanceof NoSuchFileException) {
      return new Failure("not-found", "no such file");
    }
    if (cause instanceof AccessDeniedException) {
      return new Failure("not-readable", "permission denied");
    }
    if (cause instanceof FileAlreadyExistsException) {
      return new Failure("not-writable", "a file of that name is in the way");
    }
    if (cause instanceof FileSystemException system && system.getReason() != null) {
      return new Failure("not-readable", system.getReason());
    }
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    String line = message.replace('\n', ' ').replace('\r', ' ');
    if (cause instanceof InputTooLargeException) {
      return new Failure("too-large", line);
    }
    return new Failure(cause instanceof IOException ? "not-readable" : "internal", line);
  }

  /** Of an input that was read, but whose answer has no place. */
  static Failure notWritable(String message) {
    return new Failure("not-writable", message);
  }

  /**
   * The exit status of a run: 1 if inputs failed, of which standard error gets one line; else 0.
   */
  static int status(int failed, int inputs) {
    if (failed > 0) {
      System.err.println(
          "wirecopy: "
              + failed
              + (inputs == 1 ? " input" : " of " + inputs + " inputs")
              + " failed");
    }
    return failed > 0 ? 1 : 0;
  }

  void writeTo(String source, JsonGenerator json) throws IOException {
    json.writeStringField("source", source);
    json.writeObjectFieldStart("error");
    json.writeStringField("type", type);
    json.writeStringField("message", message);
    json.writeEndObject();
  }
}

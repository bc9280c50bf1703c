package org.wirecopy.internal.attribution;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fitted models, read once from the resource english.model. */
final class Models {
  private static final String RESOURCE = "/org/wirecopy/internal/attribution/english.model";

  final Model first;
  final Model second;

  private Models(Model first, Model second) {
    this.first = first;
    this.second = second;
  }

  private static final class Holder {
    static final Models ENGLISH = read();
  }

  static Models english() {
    return Holder.ENGLISH;
  }

  private static Models read() {
    try (InputStream in = Models.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
      return new Models(Model.read(data), Model.read(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

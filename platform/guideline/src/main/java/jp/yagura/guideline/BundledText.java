package jp.yagura.guideline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files in the jar. */
final class BundledText {
  private BundledText() {}

  static String read(String name) {
    try (InputStream in = BundledText.class.getResourceAsStream("/guidelines/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks guidelines/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

package jp.yagura.guideline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files in the jar. */
final class BundledText {
  private BundledText() {}

  static String read(String name) {
    String text = find(name);
    if (text == null) {
      throw new IllegalStateException("the jar lacks guidelines/" + name);
    }
    return text;
  }

  /** A guideline as the municipality published it, if the jar holds it. */
  static Optional<String> publishedText(String name) {
    return Optional.ofNullable(find("texts/" + name + ".txt"));
  }

  private static @Nullable String find(String name) {
    try (InputStream in = BundledText.class.getResourceAsStream("/guidelines/" + name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

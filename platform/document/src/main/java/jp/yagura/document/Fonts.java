package jp.yagura.document;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The TrueType fonts that a PDF embeds. Both must hold Japanese.
 *
 * @param text of what is read
 * @param heading of headings and the heads of tables
 */
public record Fonts(Path text, Path heading) {
  private static final Path FOLDER = Path.of("/usr/share/fonts/opentype");

  /** Where Debian's {@code fonts-ipaexfont} puts them: Mincho, and Gothic for headings. */
  public static final Fonts DEBIAN =
      new Fonts(
          FOLDER.resolve("ipaexfont-mincho/ipaexm.ttf"),
          FOLDER.resolve("ipaexfont-gothic/ipaexg.ttf"));

  /** Nothing, where both can be read. */
  void check() throws FontMissingException {
    for (Path font : new Path[] {text, heading}) {
      if (!Files.isReadable(font) || !Files.isRegularFile(font)) {
        throw new FontMissingException(font);
      }
    }
  }

  /** Whether both can be read. */
  public boolean there() {
    try {
      check();
      return true;
    } catch (FontMissingException _) {
      return false;
    }
  }
}

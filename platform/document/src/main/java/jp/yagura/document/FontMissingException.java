package jp.yagura.document;

import java.nio.file.Path;

/** A PDF cannot be made: the file of a font that it would embed cannot be read. */
public class FontMissingException extends Exception {
  private static final long serialVersionUID = 1L;

  FontMissingException(Path font) {
    super("PDF cannot be made: the font " + font + " is missing (Debian: fonts-ipaexfont)");
  }
}

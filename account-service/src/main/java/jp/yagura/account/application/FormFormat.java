package jp.yagura.account.application;

import jp.yagura.document.PdfFiles;
import jp.yagura.document.WordFiles;

/** Which kind of file the papers of an application become. */
enum FormFormat {
  PDF(PdfFiles.MEDIA_TYPE),
  DOCX(WordFiles.MEDIA_TYPE);

  private final String mediaType;

  FormFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** How the names of such files end, without the dot. */
  String ending() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

package jp.yagura.incident.document;

import java.util.Locale;
import jp.yagura.document.PdfFiles;
import jp.yagura.document.WordFiles;

/** Which kind of file a document becomes. */
public enum DocumentFormat {
  PDF(PdfFiles.MEDIA_TYPE),
  DOCX(WordFiles.MEDIA_TYPE);

  private final String mediaType;

  DocumentFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** How the names of such files end, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}

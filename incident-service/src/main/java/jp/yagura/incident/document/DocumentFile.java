package jp.yagura.incident.document;

/** A file that was made, as a browser is to save it. */
public final class DocumentFile {
  private final byte[] content;
  private final String mediaType;
  private final String disposition;

  DocumentFile(byte[] content, String mediaType, String disposition) {
    this.content = content;
    this.mediaType = mediaType;
    this.disposition = disposition;
  }

  public byte[] content() {
    return content;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The value of {@code Content-Disposition}. */
  public String disposition() {
    return disposition;
  }
}

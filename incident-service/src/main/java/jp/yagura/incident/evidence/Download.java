package jp.yagura.incident.evidence;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that leaves: pictures are shown, everything else is a file to store, of no type that a
 * browser would open.
 *
 * @param disposition whether it is shown or stored, and under which name, as the header says it
 * @param content written piece by piece
 */
record Download(String mediaType, String disposition, Writing content) {
  private static final String NO_TYPE = "application/octet-stream";

  /** Writes bytes to where it is told. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** A piece of evidence. */
  static Download of(EvidenceItem item, Writing content) {
    return item.type().isPicture()
        ? new Download(item.mediaType(), named("inline", item.fileName()), content)
        : new Download(NO_TYPE, named("attachment", item.fileName()), content);
  }

  /** A file to store. */
  static Download stored(String mediaType, String name, Writing content) {
    return new Download(mediaType, named("attachment", name), content);
  }

  private static String named(String how, String name) {
    return how + "; filename=\"" + name + "\"";
  }
}

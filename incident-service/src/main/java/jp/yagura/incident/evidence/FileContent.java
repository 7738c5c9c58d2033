package jp.yagura.incident.evidence;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, as often as somebody reads them; a large file is never in memory. */
interface FileContent {
  /** From the beginning; whoever opens it closes it. */
  InputStream open() throws IOException;
}

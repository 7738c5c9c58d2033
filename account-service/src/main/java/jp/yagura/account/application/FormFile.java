package jp.yagura.account.application;

import jp.yagura.document.Attachment;

/** The papers of an application as a file. */
@SuppressWarnings("ArrayRecordComponent") // written out once, never compared
record FormFile(byte[] content, FormFormat format, String name) {
  /** The value of {@code Content-Disposition}. */
  String disposition() {
    String ending = "." + format.ending();
    return Attachment.named(name + ending, "application" + ending);
  }
}

package jp.yagura.backup;

import org.jspecify.annotations.Nullable;

/** Something kept a backup from being made, checked or restored; the message says what to do. */
public final class BackupException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BackupException(String message) {
    super(message);
  }

  BackupException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

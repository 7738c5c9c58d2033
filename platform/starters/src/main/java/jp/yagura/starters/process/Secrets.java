package jp.yagura.starters.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random secrets of one workspace, made once and kept in files that only their owner reads. */
public final class Secrets {
  private final Workspace workspace;

  public Secrets(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Forty-eight hexadecimal digits, the same each time for the same name. */
  public String of(String name) {
    Path file = workspace.secret(name);
    // Three services ask for the same secret at the same time.
    synchronized (Secrets.class) {
      try {
        if (!Files.exists(file)) {
          make(file);
        }
        return Files.readString(file);
      } catch (IOException e) {
        throw new StackException(
            "Cannot keep a secret in " + file + ": check that the disk has room.", e);
      }
    }
  }

  private static void make(Path file) throws IOException {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, HexFormat.of().formatHex(random));
  }
}

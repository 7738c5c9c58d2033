package jp.yagura.starters.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.stream.Stream;

/** The keys that lists of official accounts are signed with, in a directory of their owner's. */
public final class SigningKeys {
  private static final FileAttribute<?> OWNER_ENTERS = only("rwx------");
  private static final FileAttribute<?> OWNER_READS = only("rw-------");

  private SigningKeys() {}

  /** The directory, made with one key in it where it has none. Several services ask at once. */
  public static synchronized Path in(Path directory) {
    try {
      if (!Files.isDirectory(directory)) {
        Files.createDirectories(directory, OWNER_ENTERS);
      }
      try (Stream<Path> files = Files.list(directory)) {
        if (files.noneMatch(it -> it.toString().endsWith(".pem"))) {
          add(directory, "0001");
        }
      }
      return directory;
    } catch (IOException e) {
      throw new StackException(
          "Cannot keep a key in " + directory + ": check that the disk has room.", e);
    }
  }

  /**
   * Puts a new Ed25519 key there (PKCS#8 in PEM); the last name in alphabetical order signs.
   *
   * @param name of the file, without its ending
   */
  public static Path add(Path directory, String name) throws IOException {
    // Written whole before it has the name by which it is read.
    Path file = Files.createFile(directory.resolve(name + ".new"), OWNER_READS);
    Files.writeString(file, pem());
    return Files.move(file, directory.resolve(name + ".pem"));
  }

  private static String pem() {
    try {
      byte[] key =
          KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
      return "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
          .formatted(Base64.getEncoder().encodeToString(key));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static FileAttribute<?> only(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}

package jp.yagura.starters.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The realm with the people of {@link Person} as a file, for a Keycloak that others start. */
public final class SampleRealm {
  private SampleRealm() {}

  /**
   * Writes it; {@code @clientSecret@} stands where the secret of the pages' client belongs.
   *
   * @param arguments the file
   */
  public static void main(String... arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), Realm.json("@clientSecret@"));
  }
}

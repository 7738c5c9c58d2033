package jp.yagura.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reference of settings holds every setting, explained, and is what the sources say. */
class SettingsReferenceTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath().resolve("../..").normalize();

  private final SettingsReference reference = new SettingsReference(PROJECT);

  @TestFactory
  List<DynamicTest> isWrittenDown() {
    return List.of(
        file("docs/operate/settings.md", reference.markdown()),
        file("deploy/release/src/files/etc/common.env", reference.environment()),
        file("platform/kit/src/main/resources/META-INF/yagura-settings.txt", reference.names()));
  }

  private static DynamicTest file(String name, String expected) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Path file = PROJECT.resolve(name);
          if (Boolean.getBoolean("regenerate")) {
            write(file, expected);
          }
          assertEquals(expected, Files.readString(file), "write it anew with -Dregenerate");
        });
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void explainsEachSettingInBothLanguagesAndNoOther() {
    assertEquals(List.of(), reference.unexplained(), "settings without an explanation");
    assertEquals(List.of(), reference.obsolete(), "explained, but no setting");
    assertEquals(List.of(), reference.readByNobody(), "with a default, but read by nobody");
  }

  @Test
  void readsTypesDefaultsAndKeysOfADeployment() {
    Setting lease = of("yagura.notification.delivery.lease");
    assertEquals("duration", lease.type());
    assertEquals("60S", lease.initial());
    assertEquals("YAGURA_NOTIFICATION_DELIVERY_LEASE", lease.variable());
    assertTrue(of("yagura.notification.mail.server.host").required());
    assertTrue(of("yagura.notification.mail.server.password").optional());
    assertEquals(
        "none | if-offered | starttls | tls",
        of("yagura.notification.mail.server.security").type());
    assertEquals("text", of("yagura.municipalities.*.ja").type());
  }

  private Setting of(String name) {
    return reference.settings().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not found"));
  }
}

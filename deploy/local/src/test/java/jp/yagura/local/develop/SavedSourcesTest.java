package jp.yagura.local.develop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which saved file makes which service be built anew. */
class SavedSourcesTest {
  @TempDir Path tree;

  @BeforeEach
  void aServiceThatUsesTheKit() throws IOException {
    write("incident-service/pom.xml", "");
    write("incident-service/src/main/java/Notice.java", "class Notice {}");
    write("incident-service/target/quarkus-app/lib/main/jp.yagura.kit-0.2.0-SNAPSHOT.jar", "");
    write("incident-service/target/quarkus-app/lib/main/org.other.profile-1.jar", "");
    write("platform/kit/src/main/resources/templates/foot.html", "");
    write("platform/profile/src/main/java/Handle.java", "");
    write("account-service/src/main/java/Account.java", "");
  }

  @Test
  void aServiceIsBuiltWithItsPlatformModules() {
    assertEquals(
        List.of(tree.resolve("incident-service"), tree.resolve("platform/kit")), modules());
  }

  @Test
  void onlyTheServiceItselfIsKnownBeforeItWasBuilt() throws IOException {
    assertEquals(
        List.of(tree.resolve("account-service")), Sources.modules(tree, "account-service"));
  }

  @Test
  void whatIsSavedAddedOrRemovedIsSeen() throws IOException {
    Sources before = Sources.of(modules());
    write("incident-service/src/main/java/Notice.java", "class Notice { int n; }");
    write("incident-service/src/main/resources/messages/notice_ja.properties", "a=b");
    Files.delete(tree.resolve("platform/kit/src/main/resources/templates/foot.html"));
    assertEquals(
        Set.of(
            tree.resolve("incident-service/src/main/java/Notice.java"),
            tree.resolve("incident-service/src/main/resources/messages/notice_ja.properties"),
            tree.resolve("platform/kit/src/main/resources/templates/foot.html")),
        Sources.of(modules()).changedSince(before));
  }

  @Test
  void whatTheServiceIsNotBuiltFromIsNotSeen() throws IOException {
    Sources before = Sources.of(modules());
    write("account-service/src/main/java/Account.java", "class Account {}");
    write("platform/profile/src/main/java/Handle.java", "class Handle {}");
    write("incident-service/src/test/java/NoticeTest.java", "class NoticeTest {}");
    write("incident-service/src/main/java/.Notice.java.swp", "what an editor keeps");
    assertTrue(Sources.of(modules()).changedSince(before).isEmpty());
  }

  private List<Path> modules() {
    return Sources.modules(tree, "incident-service");
  }

  private void write(String file, String text) throws IOException {
    Path path = tree.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}

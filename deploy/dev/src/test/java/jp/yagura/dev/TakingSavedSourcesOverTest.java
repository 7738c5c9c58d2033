package jp.yagura.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a saved source changes in the classes that the running service is made of. */
class TakingSavedSourcesOverTest {
  private static final String FOOT = "platform/kit/src/main/java/kit/Foot.java";
  private static final String NOTICE = "incident-service/src/main/java/notice/Notice.java";
  private static final String BOARD = "incident-service/src/main/java/notice/Board.java";
  private static final String WORDS =
      "incident-service/src/main/resources/messages/notice.properties";

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  private Path tree;
  private Path mirror;
  private Saved saved;

  @BeforeEach
  void aServiceThatUsesTheKit(@TempDir Path directory) throws IOException {
    tree = directory.resolve("tree");
    mirror = directory.resolve("mirror");
    write(FOOT, "package kit; public class Foot { public static String text() { return \"a\"; } }");
    write(NOTICE, "package notice; class Notice { String foot() { return kit.Foot.text(); } }");
    write(BOARD, "package notice; class Board { String foot = new Notice().foot(); }");
    saved =
        new Saved(
            tree,
            mirror,
            List.of(mirror.resolve("platform/kit"), mirror.resolve("incident-service")),
            List.of());
    assertEquals(List.of(), saved.takeOver(paths(FOOT, NOTICE, BOARD)));
    age("platform/kit/target/classes/kit/Foot.class");
    age("incident-service/target/classes/notice/Notice.class");
    age("incident-service/target/classes/notice/Board.class");
  }

  @Test
  void whatAMethodDoesConcernsNoOtherClass() throws IOException {
    write(NOTICE, "package notice; class Notice { String foot() { return \"none\"; } }");
    assertEquals(List.of(), saved.takeOver(paths(NOTICE)));
    assertTrue(renewed("incident-service/target/classes/notice/Notice.class"));
    assertFalse(renewed("incident-service/target/classes/notice/Board.class"));
  }

  @Test
  void aCallerThatNoLongerCompilesIsNamedThoughItWasNotSaved() throws IOException {
    write(NOTICE, "package notice; class Notice { int foot() { return 1; } }");
    List<String> wrong = saved.takeOver(paths(NOTICE));
    assertEquals(1, wrong.size());
    assertTrue(wrong.getFirst().startsWith(BOARD + ":1: incompatible types"), wrong::toString);
    assertFalse(renewed("incident-service/target/classes/notice/Notice.class"));
  }

  @Test
  void aCallerInTheServiceFollowsThePlatform() throws IOException {
    write(FOOT, "package kit; public class Foot { public static int text() { return 1; } }");
    List<String> wrong = saved.takeOver(paths(FOOT));
    assertTrue(wrong.getFirst().startsWith(NOTICE + ":1: incompatible types"), wrong::toString);

    write(
        NOTICE,
        "package notice; class Notice { String foot() { return \"\" + kit.Foot.text(); } }");
    assertEquals(List.of(), saved.takeOver(paths(NOTICE)));
    assertTrue(renewed("platform/kit/target/classes/kit/Foot.class"));
    assertTrue(renewed("incident-service/target/classes/notice/Notice.class"));
  }

  @Test
  void whatDoesNotCompileTakesNothingOver() throws IOException {
    write(WORDS, "a=b");
    write(NOTICE, "package notice;\nclass Notice { String foot() { return 1 } }");
    List<String> wrong = saved.takeOver(paths(NOTICE, WORDS));
    assertEquals(NOTICE + ":2: ';' expected", wrong.getFirst());
    assertFalse(renewed("incident-service/target/classes/notice/Notice.class"));
    assertFalse(Files.exists(mirror.resolve("incident-service/target/classes/messages")));

    write(NOTICE, "package notice; class Notice { String foot() { return \"mended\"; } }");
    assertEquals(List.of(), saved.takeOver(paths(NOTICE)));
    assertTrue(
        Files.exists(mirror.resolve("incident-service/target/classes/messages/notice.properties")));
  }

  @Test
  void whatIsRemovedIsGone() throws IOException {
    write(WORDS, "a=b");
    assertEquals(List.of(), saved.takeOver(paths(WORDS)));
    Files.delete(tree.resolve(WORDS));
    Files.delete(tree.resolve(BOARD));
    assertEquals(List.of(), saved.takeOver(paths(WORDS, BOARD)));
    assertFalse(Files.exists(mirror.resolve("incident-service/target/classes/notice/Board.class")));
    assertFalse(
        Files.exists(mirror.resolve("incident-service/target/classes/messages/notice.properties")));
  }

  @Test
  void anOrdinaryBuildIsLeftAlone() throws IOException {
    write("incident-service/pom.xml", "<project/>");
    write("incident-service/target/classes/notice/Notice.class", "compiled");
    write("incident-service/target/classes/META-INF/jandex.idx", "of the build");
    Mirror.renew(tree, mirror);
    Path classes = mirror.resolve("incident-service/target/classes");
    assertEquals("compiled", Files.readString(classes.resolve("notice/Notice.class")));
    assertFalse(Files.exists(classes.resolve("META-INF/jandex.idx")));
    assertTrue(Files.exists(classes.resolve("META-INF/beans.xml")));

    write(NOTICE, "package notice; class Notice { String foot() { return \"b\"; } }");
    assertEquals(List.of(), saved.takeOver(paths(FOOT, NOTICE)));
    assertEquals(
        "compiled",
        Files.readString(tree.resolve("incident-service/target/classes/notice/Notice.class")));
  }

  @Test
  void whatWasSavedSinceTheBuildIsFound() throws IOException {
    Files.setLastModifiedTime(tree.resolve(NOTICE), LONG_AGO);
    Files.setLastModifiedTime(tree.resolve(BOARD), LONG_AGO);
    Files.setLastModifiedTime(tree.resolve(FOOT), LONG_AGO);
    assertEquals(List.of(), saved.sinceTheBuild());
    write(WORDS, "a=b");
    assertEquals(paths(WORDS), saved.sinceTheBuild());
  }

  private List<Path> paths(String... files) {
    return List.of(files).stream().map(tree::resolve).toList();
  }

  private void write(String file, String text) throws IOException {
    Path path = tree.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void age(String file) throws IOException {
    Files.setLastModifiedTime(mirror.resolve(file), LONG_AGO);
  }

  private boolean renewed(String file) throws IOException {
    return !Files.getLastModifiedTime(mirror.resolve(file)).equals(LONG_AGO);
  }
}

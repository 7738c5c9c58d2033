package jp.yagura.testkit.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells rule tests from the others by their class files, without loading them: a test that has
 * neither {@code @QuarkusTest} nor the tag {@code parts} needs no container, no server and no
 * browser.
 */
final class TestClasses {
  private TestClasses() {}

  /** The names of the rule tests below a folder of classes. */
  static List<String> rules(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith("Test.class"))
          .filter(file -> rule(parsed(file)))
          .map(file -> folder.relativize(file).toString())
          .map(name -> name.replaceAll("\\.class$", "").replace('/', '.'))
          .sorted()
          .toList();
    }
  }

  private static boolean rule(ClassModel model) {
    return !model.flags().has(AccessFlag.ABSTRACT)
        && annotations(model).noneMatch(it -> quarkus(it) || parts(it));
  }

  private static Stream<Annotation> annotations(ClassModel model) {
    return model
        .findAttribute(Attributes.runtimeVisibleAnnotations())
        .map(it -> it.annotations().stream())
        .orElseGet(Stream::empty);
  }

  private static boolean quarkus(Annotation it) {
    return it.className().equalsString("Lio/quarkus/test/junit/QuarkusTest;");
  }

  private static boolean parts(Annotation it) {
    return it.className().equalsString("Lorg/junit/jupiter/api/Tag;")
        && it.elements().stream().map(AnnotationElement::value).anyMatch(TestClasses::saysParts);
  }

  private static boolean saysParts(AnnotationValue value) {
    return value instanceof AnnotationValue.OfString text && text.stringValue().equals("parts");
  }

  private static ClassModel parsed(Path file) {
    try {
      return ClassFile.of().parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package jp.yagura.dev;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What other classes can see of a compiled class: everything but what its methods do. */
final class Shape {
  private static final ClassFile READER =
      ClassFile.of(
          ClassFile.ConstantPoolSharingOption.NEW_POOL, ClassFile.DebugElementsOption.DROP_DEBUG);

  private Shape() {}

  /**
   * @param before a class file; different if it is not there
   */
  static boolean same(Path before, Path after) throws IOException {
    return Files.exists(before) && Arrays.equals(of(before), of(after));
  }

  private static byte[] of(Path file) throws IOException {
    ClassModel model = READER.parse(file);
    ClassTransform seen =
        ClassTransform.dropping(
                element ->
                    element instanceof MethodModel method
                        && method.flags().has(AccessFlag.SYNTHETIC)
                        && method.flags().has(AccessFlag.PRIVATE)) // a lambda
            .andThen(
                ClassTransform.transformingMethods(
                    (method, element) -> {
                      if (!(element instanceof CodeModel)) {
                        method.with(element);
                      }
                    }));
    return READER.transformClass(model, seen);
  }
}

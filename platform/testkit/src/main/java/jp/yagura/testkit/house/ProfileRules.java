package jp.yagura.testkit.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.Guidelines;
import jp.yagura.guideline.playbook.Playbook;
import jp.yagura.guideline.playbook.PlaybookStep;

/** A profile's data is data: the code asks for it and knows none of it. */
final class ProfileRules {
  private ProfileRules() {}

  static Rule rule() {
    return Rule.inServices(
        "profile-data",
        "no code knows a step or a type of a guideline's playbooks, except samples",
        (house, type) ->
            type.getPackageName().endsWith(".sample")
                ? Stream.empty()
                : known(type).stream().map(it -> "knows " + it));
  }

  private static final class Ids {
    static final Set<String> ALL =
        Guidelines.bundled().all().stream()
            .map(GuidelineProfile::playbooks)
            .flatMap(List::stream)
            .flatMap(ProfileRules::ids)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> ids(Playbook playbook) {
    return Stream.of(
            Stream.of(playbook.type()),
            playbook.covers().stream(),
            playbook.steps().stream().map(PlaybookStep::id))
        .flatMap(it -> it);
  }

  /** One constant of an enum may be called like a type by chance, two are a copy of the data. */
  private static List<String> known(JavaClass type) {
    List<String> known = strings(type).filter(Ids.ALL::contains).toList();
    boolean chance =
        known.size() == 1 && type.isEnum() && type.tryGetField(known.getFirst()).isPresent();
    return chance ? List.of() : known;
  }

  /** The texts that the class file holds, as the compiler wrote them. */
  private static Stream<String> strings(JavaClass type) {
    var source = type.getSource().orElseThrow().getUri();
    try (InputStream in = source.toURL().openStream()) {
      var pool = ClassFile.of().parse(in.readAllBytes()).constantPool();
      return StreamSupport.stream(pool.spliterator(), false)
          .filter(StringEntry.class::isInstance)
          .map(it -> ((StringEntry) it).stringValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

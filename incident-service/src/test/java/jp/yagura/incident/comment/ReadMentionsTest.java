package jp.yagura.incident.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yagura.incident.people.Person;
import jp.yagura.kit.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is meant by what stands after an {@code @}. */
class ReadMentionsTest {
  private static final Person TANAKA = person("1", "田中 美咲", "広報広聴課");
  private static final Person TANAKA_KO = person("2", "田中 美", "観光政策課");
  private static final Person SATO_A = person("3", "佐藤 一", "観光政策課");
  private static final Person SATO_B = person("4", "佐藤 一", "情報システム課");
  private static final Person ANN = person("5", "Ann", null);
  private static final List<Person> ALL = List.of(TANAKA, TANAKA_KO, SATO_A, SATO_B, ANN);

  private static Person person(String id, String name, @Nullable String division) {
    return new Person(id, name, division, id + "@nagasaki.example", List.of(Role.PR));
  }

  private static Set<String> named(String text) {
    return new ReadMentions(ALL)
        .in(text).people().stream().map(Person::subject).collect(Collectors.toSet());
  }

  private static Set<String> unknown(String text) {
    return new ReadMentions(ALL).in(text).unknown();
  }

  @Test
  void aNameIsReadWithAndWithoutGapAndWithWhatFollows() {
    for (String text : List.of("@田中 美咲", "＠田中美咲さん、お願いします", "確認@田中　美咲、急ぎ")) {
      assertEquals(Set.of("1"), named(text), text);
      assertEquals(Set.of(), unknown(text), text);
    }
  }

  @Test
  void theLongestNameIsMeant() {
    assertEquals(Set.of("1"), named("@田中美咲"));
    assertEquals(Set.of("2"), named("@田中美 さん"));
  }

  @Test
  void ofTwoWithOneNameTheDivisionTells() {
    assertEquals(Set.of(), named("@佐藤 一 さん"));
    assertEquals(Set.of("佐藤 一"), unknown("@佐藤 一 さん"));
    assertEquals("佐藤 一（情報システム課）", ReadMentions.written(SATO_B, ALL));
    assertEquals(Set.of("4"), named("@佐藤 一（情報システム課） 確認を"));
    assertEquals("田中 美咲", ReadMentions.written(TANAKA, ALL));
  }

  @Test
  void whatIsNobodysNameIsUnknownAndAnAddressIsNone() {
    assertEquals(Set.of("nagasaki_kanko"), unknown("偽は @nagasaki_kanko です"));
    assertEquals(Set.of("田中"), unknown("@田中さん".replace("さん", " さん")));
    assertEquals(Set.of(), unknown("koho@nagasaki.example まで"));
    assertEquals(Set.of("5"), named("@ann".replace("ann", "Ann") + " please"));
    assertEquals(Set.of("Anna"), unknown("@Anna please"));
  }

  @Test
  void manyMarksAreReadFast() {
    assertEquals(Set.of(), named("@".repeat(4000)));
  }
}

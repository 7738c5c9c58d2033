package jp.yagura.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.IntStream;
import jp.yagura.profile.Identity.Match;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is pasted. */
class ReadingTest {
  private static final List<RegisteredProfile> REGISTER =
      Table.rows("accounts.tsv").stream()
          .map(
              row ->
                  RegisteredProfile.of(
                      Platform.of(row.get(1)).orElseThrow(),
                      row.get(2),
                      row.get(6).isBlank() ? null : row.get(6),
                      row.get(3)))
          .toList();

  @Property(tries = 5000)
  void isTotal(@ForAll String text) {
    assertNotNull(ProfileReader.read(text));
  }

  @Property(tries = 5000)
  void isTotalForAddresses(@ForAll("addresses") String text) {
    assertNotNull(ProfileReader.read(text));
  }

  @Property(tries = 5000)
  void isStable(@ForAll("addresses") String text) {
    ProfileReader.identity(ProfileReader.read(text))
        .ifPresent(
            identity -> {
              String canonical = ProfileReader.canonicalUrl(identity);
              if (canonical != null) {
                Identity again =
                    ProfileReader.identity(ProfileReader.read(canonical)).orElseThrow();
                assertNotEquals(Match.DIFFERENT, identity.compare(again), canonical);
                assertEquals(canonical, ProfileReader.canonicalUrl(again));
              }
            });
  }

  @Property(tries = 5000)
  void aForeignIdIsNeverOfficial(
      @ForAll("officialNames") String name,
      @ForAll("foreignIds") String id,
      @ForAll("withId") String form) {
    Reference asked = ProfileReader.read(form.replace("NAME", name).replace("ID", id));
    REGISTER.forEach(it -> assertNotEquals(Match.SAME, it.compare(asked)));
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> host =
        Arbitraries.of(
            "x.com",
            "twitter.com",
            "www.facebook.com",
            "m.facebook.com",
            "instagram.com",
            "www.youtube.com",
            "youtu.be",
            "line.me",
            "page.line.me",
            "lin.ee",
            "www.tiktok.com",
            "threads.com",
            "note.com",
            "try.note.jp",
            "bsky.app",
            "mstdn.jp",
            "ameblo.jp",
            "evil.example",
            "l.facebook.com",
            "messenger.com",
            "fb.watch");
    Arbitrary<String> segment =
        Arbitraries.oneOf(
            Arbitraries.of(
                "@try",
                "try",
                "i",
                "user",
                "profile",
                "p",
                "people",
                "pages",
                "channel",
                "profile.php?id=100000000000001",
                "R",
                "ti",
                "@481try",
                "status",
                "1234567890",
                "UCfrzA8TRY371C9InICYGolRA",
                "watch",
                "share",
                "@a@b.example",
                "did:plc:abc",
                "%40try",
                "users",
                "stories",
                "長崎市",
                "a.b",
                "-",
                "%E3%81",
                "@",
                "@@",
                "..",
                "l.php?u=x.com/a"),
            Arbitraries.strings().ofMaxLength(12));
    return Combinators.combine(
            Arbitraries.of("https://", "http://", "", "//", "HTTPS://"),
            host,
            segment.list().ofMaxSize(4))
        .as((scheme, name, path) -> scheme + name + "/" + String.join("/", path));
  }

  @Provide
  Arbitrary<String> officialNames() {
    return Arbitraries.of(Table.rows("accounts.tsv").stream().map(row -> row.get(2)).toList());
  }

  @Provide
  Arbitrary<String> foreignIds() {
    return Arbitraries.longs()
        .between(200_000_000_000_000L, 900_000_000_000_000L)
        .map(String::valueOf);
  }

  @Provide
  Arbitrary<String> withId() {
    return Arbitraries.of(
        "https://www.facebook.com/people/NAME/ID/",
        "https://www.facebook.com/pages/NAME/ID",
        "https://www.facebook.com/p/NAME-ID/",
        "https://www.facebook.com/profile.php?id=ID&ref=NAME",
        "https://www.facebook.com/story.php?story_fbid=NAME&id=ID",
        "NAME https://www.facebook.com/people/NAME/ID/",
        "https://x.com/i/user/ID?screen_name=NAME",
        "https://x.com/intent/follow?screen_name=NAME&user_id=ID");
  }

  @Property(tries = 20)
  void longTextsTakeNoTime(@ForAll("pieces") String piece) {
    String text = String.join("", IntStream.range(0, 3000).mapToObj(it -> piece).toList());
    assertNotNull(ProfileReader.read(text));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of("a.", "@a", "https://", "((", "a@b.", "%e3", "/.", "．", "@a@", "a-");
  }
}

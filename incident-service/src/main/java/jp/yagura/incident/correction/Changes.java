package jp.yagura.incident.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.incident.CanSignIn;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.step.ReviseSteps;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** What a correction changed, in words of both languages. */
record Changes(List<Text> all) {
  private static final Words WORDS = Words.of("correction");

  static Changes between(IncidentFacts before, IncidentFacts after) {
    List<Text> all = new ArrayList<>();
    add(all, "account", before.accountLabel(), after.accountLabel(), (it, _) -> it);
    add(all, "since", before.occurredAt(), after.occurredAt(), Changes::moment);
    add(all, "sign_in", before.canSignIn(), after.canSignIn(), Changes::signIn);
    if (!Objects.equals(before.description(), after.description())) {
      all.add(words(language -> WORDS.get("changed_description", language)));
    }
    add(
        all,
        "fakes",
        before.subjects().fakeAddresses(),
        after.subjects().fakeAddresses(),
        (it, language) -> it.isEmpty() ? none(language) : String.join(", ", it));
    if (unconfirmed(before) && !unconfirmed(after)) {
      all.add(words(language -> WORDS.get("fakes_confirmed", language)));
    }
    return new Changes(all);
  }

  private static boolean unconfirmed(IncidentFacts incident) {
    return incident.subjects().fakes().stream().anyMatch(it -> !it.confirmed());
  }

  static Changes ofKind(IncidentKind before, IncidentKind after) {
    List<Text> all = new ArrayList<>();
    add(all, "kind", before.label(), after.label(), Text::in);
    return new Changes(all);
  }

  /** With what came of the steps. */
  Changes and(ReviseSteps.Revised steps) {
    List<Text> more = new ArrayList<>(all);
    named(more, "steps_added", steps.added());
    named(more, "steps_set_aside", steps.setAside());
    return new Changes(more);
  }

  Text text() {
    return new Text(
        all.stream().map(Text::ja).collect(Collectors.joining("、")),
        all.stream().map(Text::en).collect(Collectors.joining("; ")));
  }

  /** How a value reads in a language. */
  private interface Reading<T> {
    String of(T value, Locale language);
  }

  private static <T> void add(
      List<Text> all, String field, @Nullable T before, @Nullable T after, Reading<T> reading) {
    if (!Objects.equals(before, after)) {
      all.add(
          words(
              language ->
                  WORDS.get(
                      "changed",
                      language,
                      WORDS.get(field, language),
                      before == null ? none(language) : reading.of(before, language),
                      after == null ? none(language) : reading.of(after, language))));
    }
  }

  private static void named(List<Text> all, String key, List<Text> steps) {
    if (!steps.isEmpty()) {
      all.add(
          words(
              language ->
                  WORDS.get(
                      key,
                      language,
                      steps.stream().map(it -> it.in(language)).collect(Collectors.joining("、")))));
    }
  }

  private static String moment(Instant at, Locale language) {
    return Times.moment(at, language);
  }

  private static String signIn(CanSignIn can, Locale language) {
    return WORDS.get("can_" + can, language);
  }

  private static String none(Locale language) {
    return WORDS.get("none", language);
  }

  private static Text words(Function<Locale, String> in) {
    return new Text(in.apply(Locale.JAPANESE), in.apply(Locale.ENGLISH));
  }
}

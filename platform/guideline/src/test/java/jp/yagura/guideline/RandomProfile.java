package jp.yagura.guideline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes random profiles that keep every rule, as a municipality might. The seed decides all. */
final class RandomProfile {
  private static final List<String> PHASES =
      List.of("INITIAL", "CONTAINMENT", "PUBLIC_NOTICE", "RECOVERY", "REVIEW");
  private static final List<String> ROLES = List.of("head", "pr", "it", "staff");
  private static final List<String> CONDITIONS =
      List.of("CANNOT_SIGN_IN", "OWN_ACCOUNT_TAKEN", "AS_NEEDED");
  private static final List<String> LIBRARY =
      List.of(
          "EVIDENCE_CAPTURED", "SESSIONS_REVOKED", "MALWARE_CHECK", "OTHER_CHANNELS", "LESSONS");

  private final Random random;
  private final int clauses;
  private final StringBuilder yaml = new StringBuilder();
  private final TreeSet<Integer> cited = new TreeSet<>();

  private RandomProfile(long seed) {
    this.random = new Random(seed);
    this.clauses = 2 + random.nextInt(10);
  }

  static String yaml(long seed) {
    return new RandomProfile(seed).write();
  }

  private String write() {
    line("inherits: national-default\nmunicipality: random\nversion: \"1\"");
    line("name: {ja: 乱数市, en: Random City}\neffectiveFrom: \"2026-04-01\"");
    line("document: {title: {ja: 要領, en: Rules}, kind: {ja: 要領, en: rules}, published: 令和8年}");
    line("playbooks:");
    if (random.nextBoolean()) {
      playbook("BOTH", "HIJACK, IMPERSONATION");
    } else {
      playbook("TAKEN", "HIJACK");
      playbook("FAKED", "IMPERSONATION");
    }
    clausesAndWhoMeetsThem();
    return yaml.toString();
  }

  private void playbook(String type, String covers) {
    line("  " + type + ":\n    name: {ja: 種類, en: Type}\n    covers: [" + covers + "]");
    line("    alert: [" + pick(ROLES) + "]\n    origin: product-default\n    steps:");
    List<Integer> phases =
        IntStream.range(0, 1 + random.nextInt(12))
            .map(i -> random.nextInt(PHASES.size()))
            .sorted()
            .boxed()
            .toList();
    List<String> earlier = new ArrayList<>();
    for (int phase : phases) {
      earlier.add(step("S" + earlier.size(), PHASES.get(phase), earlier));
    }
  }

  private String step(String id, String phase, List<String> earlier) {
    line("      - id: " + id + "\n        phase: " + phase + "\n        owner: " + pick(ROLES));
    if (random.nextInt(3) == 0) {
      line("        use: " + pick(LIBRARY));
    } else {
      line("        title: {ja: 手順, en: Step}\n        guidance: {ja: 説明, en: How}");
    }
    String requires =
        earlier.stream().filter(it -> random.nextInt(3) == 0).collect(Collectors.joining(", "));
    line("        requires: [" + requires + "]");
    bound();
    if (random.nextInt(3) == 0) {
      line("        when: " + pick(CONDITIONS));
    }
    if (random.nextInt(3) == 0) {
      int amount = 1 + random.nextInt(600);
      line(
          "        target: "
              + (random.nextBoolean() ? "PT" + amount + "M" : amount + " office days"));
    }
    results();
    return id;
  }

  private void bound() {
    int clause = random.nextInt(clauses + 1);
    if (clause == clauses) {
      line("        origin: product-default\n        waivable: true");
      return;
    }
    cited.add(clause);
    boolean required = binds(clause) && random.nextBoolean();
    line(
        "        ref: RND-"
            + clause
            + (required ? "\n        required: true" : "\n        waivable: true"));
    if (random.nextBoolean()) {
      line("        timeWord: 速やかに");
    }
  }

  private void results() {
    if (random.nextInt(3) == 0) {
      line("        results:\n          - id: outcome\n            label: {ja: 結果, en: Outcome}");
      line("            kind: CHOICE\n            mandatory: " + random.nextBoolean());
      line("            choices: [{id: A, label: {ja: 甲, en: A}}]");
    }
  }

  private static boolean binds(int clause) {
    return clause % 3 != 0;
  }

  private void clausesAndWhoMeetsThem() {
    List<Integer> byHand =
        IntStream.range(0, clauses).filter(it -> binds(it) && !cited.contains(it)).boxed().toList();
    line(byHand.isEmpty() ? "scope: []" : "scope:");
    for (int clause : byHand) {
      line(
          "  - {id: R"
              + clause
              + ", text: {ja: 決まり, en: Rule}, refs: [RND-"
              + clause
              + "], manual: head}");
    }
    line("clauses:");
    for (int clause = 0; clause < clauses; clause++) {
      line(
          "  - {id: RND-"
              + clause
              + ", number: \""
              + clause
              + "\", force: "
              + (binds(clause) ? "M" : "D"));
      line("     , actor: [pr], key: 措置, quote: 速やかに措置" + clause + "を講じること。}");
    }
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private void line(String text) {
    yaml.append(text).append('\n');
  }
}

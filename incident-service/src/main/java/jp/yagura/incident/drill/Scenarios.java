package jp.yagura.incident.drill;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jp.yagura.guideline.yaml.Binder;
import jp.yagura.guideline.yaml.Problems;
import jp.yagura.guideline.yaml.Schema;
import jp.yagura.guideline.yaml.Tree;
import jp.yagura.guideline.yaml.TreeReader;

/**
 * The scenarios of this version. They are read when the service starts, which it does not when one
 * is wrong: the message then has file, line and a sentence.
 */
@Startup
@ApplicationScoped
class Scenarios {
  private static final List<String> FILES =
      List.of("new-year-hijack", "campaign-fake", "rogue-ads", "mayor-fake");

  private final List<Scenario> all;

  Scenarios() {
    Schema schema = new Schema(text("scenario.schema.json"));
    Problems problems = new Problems();
    List<Scenario> read =
        FILES.stream()
            .flatMap(it -> read(it + ".yaml", text(it + ".yaml"), schema, problems).stream())
            .toList();
    if (!problems.none()) {
      throw new IllegalStateException("scenarios of drills: " + problems.all());
    }
    this.all = read;
  }

  /** All of them. */
  List<Scenario> all() {
    return all;
  }

  Optional<Scenario> byId(String id) {
    return all.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** One file; empty after adding at least one problem. */
  static Optional<Scenario> read(String file, String yaml, Schema schema, Problems problems) {
    Tree tree = TreeReader.read(file, yaml, problems);
    if (problems.none()) {
      schema.check(tree, problems);
    }
    Optional<Scenario> scenario =
        problems.none() ? new Binder(problems).bind(tree, Scenario.class) : Optional.empty();
    scenario.filter(it -> !ordered(it)).ifPresent(_ -> outOfOrder(tree, problems));
    return problems.none() ? scenario : Optional.empty();
  }

  private static boolean ordered(Scenario scenario) {
    List<Duration> times = scenario.injects().stream().map(Scenario.Inject::after).toList();
    return times.equals(times.stream().sorted().toList());
  }

  private static void outOfOrder(Tree tree, Problems problems) {
    problems.add(
        tree.at("injects"),
        "injects-in-order",
        "時間の早いものから順に書いてください",
        "write the injects in the order of time");
  }

  /** A file in the jar. */
  static String text(String name) {
    try (InputStream in = Scenarios.class.getResourceAsStream("/drills/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks drills/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

package jp.yagura.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules that watch Yagura: they raise what they should, and each alert is explained. */
class MonitoringTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath().resolve("../..").normalize();
  private static final Path RULES = PROJECT.resolve("deploy/monitoring/prometheus");

  @Test
  void theRulesRaiseWhatTheyShould() throws Exception {
    promtool("check", "rules", "yagura.rules.yml");
    promtool("check", "config", "prometheus.yml");
    promtool("test", "rules", "yagura.rules.test.yml");
  }

  @Test
  void eachAlertIsTested() throws IOException {
    String tests = Files.readString(RULES.resolve("yagura.rules.test.yml"));
    List<String> untested =
        alerts().stream()
            // the three speeds of a budget share one rule
            .filter(it -> !it.endsWith("BudgetSteady") && !it.endsWith("BudgetSlow"))
            .filter(it -> !tests.contains("alertname: " + it))
            .toList();
    assertEquals(List.of(), untested);
  }

  @Test
  void eachAlertIsExplained() throws IOException {
    String runbook = Files.readString(PROJECT.resolve("docs/operate/monitor.md"));
    String rules = Files.readString(RULES.resolve("yagura.rules.yml"));
    List<String> anchors = all("runbook: docs/operate/monitor\\.md#(\\S+)", rules);
    assertEquals(alerts().size(), anchors.size());
    assertEquals(
        List.of(), anchors.stream().filter(it -> !runbook.contains("id=\"" + it + "\"")).toList());
  }

  private static List<String> alerts() throws IOException {
    List<String> alerts =
        all("- alert: (\\S+)", Files.readString(RULES.resolve("yagura.rules.yml")));
    assertFalse(alerts.isEmpty());
    return alerts;
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(it -> it.group(1)).toList();
  }

  private static void promtool(String... words) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(PROJECT.resolve("make/promtool").toString()).directory(RULES.toFile());
    builder.command().addAll(List.of(words));
    Process process = builder.redirectErrorStream(true).start();
    String said =
        process.inputReader(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
    assertEquals(0, process.waitFor(), said);
  }
}

package jp.yagura.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.yagura.contract.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests are what Kubernetes and the operators take, and agree with one another. */
class ManifestsTest {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path PROJECT = HERE.resolve("../..").normalize();
  private static final List<String> SERVICES = List.of("account", "incident", "notification");

  private final String text = base();
  private final List<Manifest> all = Manifest.all(text);

  private static String base() {
    List<String> files = new ArrayList<>();
    for (Manifest kustomization : Manifest.all(read(HERE.resolve("base/kustomization.yaml")))) {
      kustomization
          .tree()
          .path("resources")
          .forEach(it -> files.add(read(HERE.resolve("base").resolve(it.asText()))));
    }
    return String.join("\n---\n", files);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void schemasKnowEverything() {
    assertEquals(List.of(), faults(all));
  }

  private static List<String> faults(List<Manifest> manifests) {
    return manifests.stream().flatMap(it -> it.faults().stream()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "readinessProbe:, readynessProbe:",
    "maxUnavailable: 0, maxUnavailable: {a: b}",
    "replicas: 2, replicas: two",
    "operations: [Read], operations: [Peek]",
    "podSelector: {}, podSelectors: {}",
    "type: scram-sha-512, type: password",
    "partitions: 6, partition: 6",
    "backendRefs:, backends:",
    "kraftMetadata: shared, kraftMetaData: shared",
    "drop: [ALL], dropped: [ALL]"
  })
  void aFaultIsFound(String right, String wrong) {
    assertTrue(text.contains(right), right);
    List<String> found = faults(Manifest.all(text.replace(right, wrong)));
    assertFalse(found.isEmpty(), wrong);
  }

  @Test
  void eachFileIsUsed() throws IOException {
    try (Stream<Path> files = Files.list(HERE.resolve("base"))) {
      String used = read(HERE.resolve("base/kustomization.yaml"));
      assertEquals(
          List.of(),
          files
              .map(it -> it.getFileName().toString())
              .filter(it -> !it.equals("kustomization.yaml") && !used.contains("- " + it))
              .toList());
    }
  }

  @Test
  void namesAreGivenOnce() {
    List<String> names = all.stream().map(it -> it.kind() + "/" + it.name()).toList();
    assertEquals(names.size(), Set.copyOf(names).size(), names.toString());
  }

  @Test
  void selectorsFindWhatTheyAreFor() {
    Set<String> labels = of("Deployment").map(it -> label(it, "/spec/template")).collect(set());
    for (String kind : List.of("Service", "Deployment", "PodDisruptionBudget")) {
      String selector = kind.equals("Service") ? "/spec/selector" : "/spec/selector/matchLabels";
      of(kind)
          .forEach(
              it ->
                  assertTrue(
                      labels.contains(it.at(selector + "/app.kubernetes.io~1name")), it.name()));
    }
    of("HorizontalPodAutoscaler")
        .forEach(it -> assertTrue(labels.contains(it.at("/spec/scaleTargetRef/name"))));
  }

  private static String label(Manifest manifest, String at) {
    return manifest.at(at + "/metadata/labels/app.kubernetes.io~1name");
  }

  @Test
  void theTopicsAreThoseOfTheServices() {
    Set<String> wanted = new TreeSet<>();
    for (String topic :
        List.of(Topics.ACCOUNTS, Topics.DUTIES, Topics.INCIDENTS, Topics.NOTIFICATIONS)) {
      wanted.add(topic);
      wanted.add(topic + Topics.DEAD_LETTER_SUFFIX);
    }
    assertEquals(wanted, of("KafkaTopic").map(Manifest::name).collect(set()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"account", "incident", "notification"})
  void aServiceReadsWhatItHearsAndNothingElse(String service) {
    Set<String> heard = new TreeSet<>();
    Pattern.compile("mp\\.messaging\\.incoming\\.\\w+\\.topic=(\\S+)")
        .matcher(
            read(PROJECT.resolve(service + "-service/src/main/resources/application.properties")))
        .results()
        .forEach(it -> heard.add(it.group(1)));
    assertEquals(heard, allowed(service, "Read", "topic"));
    assertEquals(Set.of(service + "-service"), allowed(service, "Read", "group"));
    Set<String> dead = heard.stream().map(it -> it + Topics.DEAD_LETTER_SUFFIX).collect(set());
    Set<String> written = allowed(service, "Write", "topic");
    assertTrue(written.containsAll(dead));
    written.removeAll(dead);
    Set<String> others =
        SERVICES.stream()
            .filter(it -> !it.equals(service))
            .flatMap(it -> allowed(it, "Write", "topic").stream())
            .collect(set());
    assertTrue(written.stream().noneMatch(others::contains), "two write " + written);
    assertFalse(written.isEmpty());
  }

  private Set<String> allowed(String service, String operation, String type) {
    Manifest user =
        of("KafkaUser")
            .filter(it -> it.name().equals(service + "-service"))
            .findFirst()
            .orElseThrow();
    Set<String> names = new TreeSet<>();
    for (JsonNode acl : user.tree().at("/spec/authorization/acls")) {
      boolean may =
          StreamSupport.stream(acl.path("operations").spliterator(), false)
              .anyMatch(it -> it.asText().equals(operation));
      if (may && acl.at("/resource/type").asText().equals(type)) {
        names.add(acl.at("/resource/name").asText());
      }
    }
    return names;
  }

  @Test
  void nothingTalksToWhatIsNotNamed() {
    assertTrue(
        of("NetworkPolicy")
            .anyMatch(
                it ->
                    it.at("/spec/podSelector").isEmpty()
                        && it.tree().at("/spec/podSelector").isEmpty()
                        && it.tree().at("/spec/policyTypes").size() == 2));
    Set<String> guarded =
        of("NetworkPolicy")
            .map(it -> it.at("/spec/podSelector/matchLabels/app.kubernetes.io~1name"))
            .collect(set());
    of("Deployment").forEach(it -> assertTrue(guarded.contains(it.name()), it.name()));
  }

  @Test
  void containersMayDoNothingTheyNeedNot() {
    of("Deployment")
        .forEach(
            it -> {
              JsonNode pod = it.tree().at("/spec/template/spec");
              assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean(), it.name());
              for (JsonNode container : pod.path("containers")) {
                JsonNode may = container.path("securityContext");
                assertTrue(may.path("readOnlyRootFilesystem").asBoolean(), it.name());
                assertFalse(may.path("allowPrivilegeEscalation").asBoolean(true), it.name());
                assertEquals("ALL", may.at("/capabilities/drop/0").asText(), it.name());
                assertNotEquals("", container.at("/resources/limits/memory").asText());
              }
            });
  }

  @Test
  void settingsAreKnown() {
    String known =
        read(PROJECT.resolve("platform/kit/src/main/resources/META-INF/yagura-settings.txt"));
    Set<String> names =
        known
            .lines()
            .map(it -> it.strip().toUpperCase(java.util.Locale.ROOT).replaceAll("[.-]", "_"))
            .collect(set());
    List<String> unknown =
        Pattern.compile("\\bYAGURA_[A-Z_]+")
            .matcher(text)
            .results()
            .map(it -> it.group())
            .filter(it -> !names.contains(it))
            .toList();
    assertEquals(List.of(), unknown);
  }

  @Test
  void noSecretIsWritten() {
    assertEquals(List.of(), of("Secret").map(Manifest::name).toList());
    assertFalse(text.contains("stringData"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"small", "prefecture"})
  void aPatchChangesWhatIsThere(String overlay) {
    Manifest kustomization =
        Manifest.all(read(HERE.resolve("overlays/" + overlay + "/kustomization.yaml"))).getFirst();
    for (JsonNode patch : kustomization.tree().path("patches")) {
      String kind = patch.at("/target/kind").asText();
      Pattern name = Pattern.compile(patch.at("/target/name").asText());
      List<Manifest> targets = of(kind).filter(it -> name.matcher(it.name()).matches()).toList();
      assertFalse(targets.isEmpty(), kind + " " + name);
      for (Manifest change : Manifest.all(patch.path("patch").asText())) {
        assertEquals("replace", change.at("/op"));
        String path = change.at("/path");
        targets.forEach(it -> assertFalse(it.tree().at(path).isMissingNode(), it.name() + path));
      }
    }
  }

  @Test
  void rulesAndDashboardAreThoseOfMonitoring() throws IOException {
    String rules = read(PROJECT.resolve("deploy/monitoring/prometheus/yagura.rules.yml"));
    String resource =
        """
        # Made of deploy/monitoring/prometheus/yagura.rules.yml by ManifestsTest -Dregenerate.
        apiVersion: monitoring.coreos.com/v1
        kind: PrometheusRule
        metadata:
          name: yagura
          labels:
            app.kubernetes.io/part-of: yagura
        spec:
        """
            + rules
                .lines()
                .filter(it -> !it.startsWith("#"))
                .map(it -> it.isEmpty() ? it : "  " + it)
                .collect(Collectors.joining("\n", "", "\n"));
    same("base/prometheus-rules.yaml", resource);
    same("../compose/prometheus/rules.yml", rules);
    same("base/yagura.json", read(PROJECT.resolve("deploy/monitoring/grafana/yagura.json")));
  }

  private static void same(String name, String expected) throws IOException {
    Path file = HERE.resolve(name);
    if (Boolean.getBoolean("regenerate")) {
      Files.writeString(file, expected);
    }
    assertEquals(expected, Files.readString(file), "write it anew with -Dregenerate");
  }

  private Stream<Manifest> of(String kind) {
    return all.stream().filter(it -> it.kind().equals(kind));
  }

  private static java.util.stream.Collector<String, ?, Set<String>> set() {
    return Collectors.toCollection(TreeSet::new);
  }
}

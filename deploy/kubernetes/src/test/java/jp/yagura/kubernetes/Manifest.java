package jp.yagura.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One object of a manifest. */
record Manifest(JsonNode tree) {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Those whose schema there is as a class. */
  private static final Map<String, Class<?>> SCHEMAS =
      Map.ofEntries(
          Map.entry("v1/ConfigMap", ConfigMap.class),
          Map.entry("v1/Service", Service.class),
          Map.entry("v1/ServiceAccount", ServiceAccount.class),
          Map.entry("apps/v1/Deployment", Deployment.class),
          Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
          Map.entry("autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
          Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
          Map.entry("gateway.networking.k8s.io/v1/Gateway", Gateway.class),
          Map.entry("gateway.networking.k8s.io/v1/HTTPRoute", HTTPRoute.class),
          Map.entry("kafka.strimzi.io/v1beta2/Kafka", Kafka.class),
          Map.entry("kafka.strimzi.io/v1beta2/KafkaNodePool", KafkaNodePool.class),
          Map.entry("kafka.strimzi.io/v1beta2/KafkaTopic", KafkaTopic.class),
          Map.entry("kafka.strimzi.io/v1beta2/KafkaUser", KafkaUser.class));

  /** Those that were compared with the documentation by hand: no package carries their schema. */
  private static final Set<String> BY_HAND =
      Set.of(
          "postgresql.cnpg.io/v1/Cluster",
          "postgresql.cnpg.io/v1/ScheduledBackup",
          "external-secrets.io/v1/ExternalSecret",
          "monitoring.coreos.com/v1/ServiceMonitor",
          "monitoring.coreos.com/v1/PrometheusRule");

  static List<Manifest> all(String yaml) {
    try (var objects = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
      List<Manifest> all = new ArrayList<>();
      objects.forEachRemaining(it -> all.add(new Manifest(it)));
      return all;
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  String kind() {
    return tree.path("kind").asText();
  }

  String name() {
    return tree.at("/metadata/name").asText();
  }

  /** A text at a place, such as {@code /spec/replicas}; empty when there is none. */
  String at(String pointer) {
    return tree.at(pointer).asText();
  }

  /**
   * What its schema says against it: fields that it does not know, and values of another type.
   *
   * @return a sentence for each; empty when it is right
   */
  List<String> faults() {
    String type = at("/apiVersion") + "/" + kind();
    Class<?> schema = SCHEMAS.get(type);
    if (schema == null) {
      return BY_HAND.contains(type) ? List.of() : List.of("no schema of " + type);
    }
    try {
      JsonNode read = JSON.valueToTree(JSON.treeToValue(tree, schema));
      Set<String> lost = new TreeSet<>();
      compare("", tree, read, lost);
      unknown(JSON.treeToValue(tree, schema), lost);
      return lost.stream().map(it -> name() + ": " + it).toList();
    } catch (JsonProcessingException e) {
      return List.of(name() + ": " + e.getOriginalMessage());
    }
  }

  /** What is not there any more after it was read as its class. */
  private static void compare(String at, JsonNode written, JsonNode read, Set<String> lost) {
    if (written instanceof ObjectNode fields) {
      fields
          .properties()
          .forEach(
              it -> compare(at + "/" + it.getKey(), it.getValue(), read.path(it.getKey()), lost));
    } else if (written.isArray()) {
      for (int i = 0; i < written.size(); i++) {
        compare(at + "/" + i, written.get(i), read.path(i), lost);
      }
    } else if (!written.isNull() && (read.isMissingNode() || read.isNull())) {
      lost.add(at + " is not read");
    }
  }

  /** Fields that the classes keep only because they let anything through. */
  private static void unknown(Object value, Set<String> found) {
    switch (value) {
      case Iterable<?> all -> all.forEach(it -> visit(it, found));
      case Map<?, ?> all -> all.values().forEach(it -> visit(it, found));
      default -> members(value, found);
    }
  }

  private static void visit(@Nullable Object value, Set<String> found) {
    if (value != null) {
      unknown(value, found);
    }
  }

  private static void members(Object value, Set<String> found) {
    String home = value.getClass().getPackageName();
    boolean schema = home.startsWith("io.fabric8.") || home.startsWith("io.strimzi.");
    if (!schema || value instanceof Enum) {
      return;
    }
    for (Method method : value.getClass().getMethods()) {
      if (!method.getName().startsWith("get") || method.getParameterCount() > 0) {
        continue;
      }
      Object member = read(method, value);
      if (method.getName().equals("getAdditionalProperties")) {
        if (member instanceof Map<?, ?> more) {
          more.keySet().forEach(it -> found.add("there is no field " + it));
        }
      } else if (!method.getName().equals("getClass")) {
        visit(member, found);
      }
    }
  }

  private static @Nullable Object read(Method method, Object of) {
    try {
      return method.invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

package jp.yagura.account.console;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import jp.yagura.account.closing.ClosingSaid;
import jp.yagura.account.opening.OpeningSaid;
import jp.yagura.account.procedure.StageSaid;

/** What was typed into a form, as it was typed; its fields are called what the API calls them. */
record Typed(Map<String, String> fields) {
  static final Typed NOTHING = new Typed(Map.of());

  static Typed of(MultivaluedMap<String, String> form) {
    Map<String, String> fields = new LinkedHashMap<>();
    form.forEach((name, values) -> fields.put(name, values.getFirst()));
    return new Typed(fields);
  }

  /** What was typed, or nothing. */
  String value(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The version that the person read; none that exists when the form was tampered with. */
  long readVersion() {
    String version = value("version");
    return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
  }

  OpeningSaid opening() {
    Map<String, String> policy = new LinkedHashMap<>();
    below("opening.policy.").forEach(id -> policy.put(id, value("opening.policy." + id)));
    return new OpeningSaid(value("opening.accountClass"), stages("opening"), policy);
  }

  ClosingSaid closing() {
    return new ClosingSaid(
        value("closing.decidedBy"), value("closing.criterion"), stages("closing"));
  }

  /** What is said about stages; a stage with nothing typed is not said. */
  Map<String, StageSaid> stages(String part) {
    Map<String, StageSaid> said = new LinkedHashMap<>();
    String path = part + ".stages.";
    for (String id : below(path)) {
      var stage =
          new StageSaid(
              value(path + id + ".on"),
              value(path + id + ".reference"),
              value(path + id + ".waived"));
      if (!stage.equals(StageSaid.NOTHING)) {
        said.put(id, stage);
      }
    }
    return said;
  }

  private TreeSet<String> below(String path) {
    TreeSet<String> ids = new TreeSet<>();
    for (String name : fields.keySet()) {
      if (name.startsWith(path) && name.length() <= path.length() + 100) {
        ids.add(name.substring(path.length()).replaceFirst("\\..*", ""));
      }
    }
    return ids;
  }
}

package jp.yagura.kit.characters;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/**
 * Says in the API description how long texts may be. {@code maxLength} of JSON Schema counts code
 * points, so it is only the room that so many characters can take; {@code x-max-characters} is what
 * counts.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class CharactersInApi implements OASFilter {
  private final Map<String, List<ClassInfo>> limited;

  /** Reads the classes of the service when it is built. */
  public CharactersInApi(IndexView index) {
    this.limited =
        index.getAnnotations(Characters.class).stream()
            .map(AnnotationInstance::target)
            .filter(target -> target.kind() == AnnotationTarget.Kind.FIELD)
            .map(target -> target.asField().declaringClass())
            .distinct()
            .collect(Collectors.groupingBy(ClassInfo::simpleName));
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    if (api.getComponents() == null || api.getComponents().getSchemas() == null) {
      return;
    }
    api.getComponents()
        .getSchemas()
        .forEach(
            (name, schema) ->
                limited.getOrDefault(name.replaceAll("[0-9]+$", ""), List.of()).stream()
                    .filter(type -> fields(type).equals(properties(schema).keySet()))
                    .forEach(type -> limit(type, properties(schema))));
  }

  private static void limit(ClassInfo type, Map<String, Schema> properties) {
    for (FieldInfo field : type.fields()) {
      for (AnnotationInstance rule : field.annotations(Characters.class)) {
        Schema property = properties.get(field.name());
        if (property != null) {
          limit(text(property, rule), rule);
        }
      }
    }
  }

  /** A rule on the type of a list's entries is for each of them. */
  private static Schema text(Schema property, AnnotationInstance rule) {
    boolean each = rule.target().kind() == AnnotationTarget.Kind.TYPE;
    Schema items = property.getItems();
    return each && items != null ? items : property;
  }

  private static void limit(Schema text, AnnotationInstance rule) {
    int max = rule.value("max").asInt();
    AnnotationValue min = rule.value("min");
    text.setMaxLength(max * CharacterCount.UNITS);
    text.addExtension("x-max-characters", max);
    if (min != null) {
      text.setMinLength(min.asInt());
    }
    if (text.getRef() == null && text.getDescription() == null) {
      text.setDescription("At most " + max + " characters as people count them (UAX #29)");
    }
  }

  private static Set<String> fields(ClassInfo type) {
    return type.fields().stream()
        .filter(field -> !java.lang.reflect.Modifier.isStatic(field.flags()))
        .map(FieldInfo::name)
        .collect(Collectors.toSet());
  }

  private static Map<String, Schema> properties(Schema schema) {
    return schema.getProperties() == null ? new HashMap<>() : schema.getProperties();
  }
}

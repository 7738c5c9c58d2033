package jp.yagura.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which event that a drill injects. In JSON, events and SQL it is the UUID alone. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record DrillInjectId(@JsonValue @Column(name = "id") UUID value) {

  @JsonCreator
  public DrillInjectId {}

  public static DrillInjectId fresh() {
    return new DrillInjectId(UUID.randomUUID());
  }

  /**
   * Reads a path segment.
   *
   * @throws IllegalArgumentException for what is no UUID, and so names nothing
   */
  public static DrillInjectId fromString(String text) {
    return new DrillInjectId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}

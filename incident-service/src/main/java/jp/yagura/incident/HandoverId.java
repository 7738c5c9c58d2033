package jp.yagura.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which handover between two people. In JSON, events and SQL it is the UUID alone. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record HandoverId(@JsonValue @Column(name = "id") UUID value) {

  @JsonCreator
  public HandoverId {}

  public static HandoverId fresh() {
    return new HandoverId(UUID.randomUUID());
  }

  /**
   * Reads a path segment.
   *
   * @throws IllegalArgumentException for what is no UUID, and so names nothing
   */
  public static HandoverId fromString(String text) {
    return new HandoverId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}

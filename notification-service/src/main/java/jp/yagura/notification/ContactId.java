package jp.yagura.notification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which contact. In JSON, events and SQL it is the UUID alone. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record ContactId(@JsonValue @Column(name = "id") UUID value) {

  @JsonCreator
  public ContactId {}

  public static ContactId fresh() {
    return new ContactId(UUID.randomUUID());
  }

  /**
   * Reads a path segment.
   *
   * @throws IllegalArgumentException for what is no UUID, and so names nothing
   */
  public static ContactId fromString(String text) {
    return new ContactId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}

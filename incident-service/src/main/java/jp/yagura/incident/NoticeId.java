package jp.yagura.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which notice. In JSON, events and SQL it is the UUID alone. */
@Embeddable
@Schema(type = SchemaType.STRING, format = "uuid")
public record NoticeId(@JsonValue @Column(name = "id") UUID value) {

  @JsonCreator
  public NoticeId {}

  public static NoticeId fresh() {
    return new NoticeId(UUID.randomUUID());
  }

  /**
   * Reads a path segment.
   *
   * @throws IllegalArgumentException for what is no UUID, and so names nothing
   */
  public static NoticeId fromString(String text) {
    return new NoticeId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}

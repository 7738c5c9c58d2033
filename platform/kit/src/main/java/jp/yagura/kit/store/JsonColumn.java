package jp.yagura.kit.store;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a record, or a list or map of them, as {@link StoredJson} in a column of an entity. One
 * small class per type, beside the type:
 *
 * <pre>{@code
 * @Converter(autoApply = true)
 * class OpeningColumn extends JsonColumn<OpeningRecord> {
 *   OpeningColumn() {
 *     super(OpeningRecord.class);
 *   }
 * }
 * }</pre>
 *
 * <p>Null is kept as null. The column is {@code text check (opening is json)}; where it is {@code
 * jsonb}, the field also says {@code @ColumnTransformer(write = "?::jsonb")}.
 */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {
  private final JavaType type;

  /** For records of one type. */
  protected JsonColumn(Class<T> type) {
    this.type = StoredJson.type(type);
  }

  /** For lists and maps; such a converter is named at the field, never applied by itself. */
  protected JsonColumn(TypeReference<T> type) {
    this.type = StoredJson.type(type.getType());
  }

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable T kept) {
    return kept == null ? null : StoredJson.write(kept);
  }

  @Override
  public @Nullable T convertToEntityAttribute(@Nullable String json) {
    return json == null ? null : StoredJson.read(json, type);
  }
}

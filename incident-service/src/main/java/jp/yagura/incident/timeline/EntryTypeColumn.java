package jp.yagura.incident.timeline;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class EntryTypeColumn implements AttributeConverter<EntryType, String> {

  @Override
  public String convertToDatabaseColumn(EntryType type) {
    return type.wire();
  }

  @Override
  public EntryType convertToEntityAttribute(String wire) {
    return EntryType.of(wire);
  }
}

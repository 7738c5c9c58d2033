package jp.yagura.incident.incident;

import jakarta.persistence.Converter;
import jp.yagura.kit.store.JsonColumn;

/** What an incident is about, in a column. */
@Converter
class SubjectsColumn extends JsonColumn<Subjects> {
  SubjectsColumn() {
    super(Subjects.class);
  }
}

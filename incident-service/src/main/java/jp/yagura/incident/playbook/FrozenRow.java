package jp.yagura.incident.playbook;

import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.yagura.kit.store.JsonColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A playbook as it is kept; {@link PlaybookQueries} writes it. */
@Entity
@Immutable
@Table(name = "frozen_playbook")
@SuppressWarnings("UnusedVariable") // Hibernate reads them
class FrozenRow {
  @Id private UUID id;
  @TenantId private String municipality;

  @Convert(converter = Column.class)
  private FrozenPlaybook content;

  FrozenPlaybook playbook() {
    return content;
  }

  /** Playbooks are read as older versions of the product wrote them. */
  @Converter
  static class Column extends JsonColumn<FrozenPlaybook> {
    Column() {
      super(FrozenPlaybook.class);
    }
  }
}

package jp.yagura.incident.playbook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "frozen_playbook")
class FrozenRow {
  @Id UUID id;
  @TenantId String municipality;

  @JdbcTypeCode(SqlTypes.JSON)
  String content;
}

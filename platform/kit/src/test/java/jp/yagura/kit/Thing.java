package jp.yagura.kit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The smallest row that belongs to a municipality. */
@Entity
class Thing {
  @Id UUID id;
  @TenantId String municipality;
  String name;
  @Version long version;

  protected Thing() {}

  Thing(String name) {
    this.id = UUID.randomUUID();
    this.name = name;
  }
}

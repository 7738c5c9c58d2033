package jp.yagura.kit.tenancy;

import io.quarkus.arc.Unremovable;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/**
 * Tells Hibernate whose rows a session may see: every entity with a {@code @TenantId} is filtered
 * by it.
 */
@PersistenceUnitExtension
@RequestScoped
@Unremovable
class EntityTenant implements TenantResolver {
  /** No municipality has this id, so a session opened for nobody sees nothing. */
  static final String NOBODY = "-";

  private final CurrentMunicipality current;

  EntityTenant(CurrentMunicipality current) {
    this.current = current;
  }

  @Override
  public String getDefaultTenantId() {
    return NOBODY;
  }

  @Override
  public String resolveTenantId() {
    return current.id().orElse(NOBODY);
  }
}

package jp.yagura.testkit.house;

/** Types that the rules know by name, so that this module needs none of them. */
final class Types {
  static final String ENTITY = "jakarta.persistence.Entity";
  static final String REPOSITORY = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";
  static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
  static final String INJECT = "jakarta.inject.Inject";
  static final String SIZE = "jakarta.validation.constraints.Size";

  private Types() {}
}

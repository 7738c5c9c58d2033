package jp.yagura.account.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the accounts of other bodies that the municipality in scope lists for reference. */
@ApplicationScoped
public class FindReferences {
  private final ReferenceQueries queries;

  FindReferences(ReferenceQueries queries) {
    this.queries = queries;
  }

  /** All of them, by body. */
  public List<ReferenceAccount> all() {
    return queries.all();
  }
}

package jp.yagura.account.fake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the confirmed fakes of the municipality in scope. */
@ApplicationScoped
public class FindFakes {
  private final FakeQueries queries;

  FindFakes(FakeQueries queries) {
    this.queries = queries;
  }

  /** All, those that are still there first. */
  public List<KnownFake> all() {
    return queries.confirmed();
  }
}

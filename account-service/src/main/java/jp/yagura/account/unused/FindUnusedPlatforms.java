package jp.yagura.account.unused;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads which platforms the municipality in scope does not use. */
@ApplicationScoped
public class FindUnusedPlatforms {
  private final UnusedPlatformQueries queries;

  FindUnusedPlatforms(UnusedPlatformQueries queries) {
    this.queries = queries;
  }

  /** All that were noted, also where an account was registered since. */
  public List<UnusedPlatform> all() {
    return queries.all();
  }
}

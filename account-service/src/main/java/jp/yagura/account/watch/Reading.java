package jp.yagura.account.watch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.yagura.account.finding.FoundPost;
import org.jspecify.annotations.Nullable;

/** What came of reading an account. */
sealed interface Reading {

  /**
   * It was read.
   *
   * @param profile null where it is as it was
   * @param posts the newest that the platform shows; those known before may be among them
   */
  record Done(
      @Nullable ProfileSnapshot profile, List<FoundPost> posts, Map<String, Validator> validators)
      implements Reading {
    public Done {
      posts = List.copyOf(posts);
      validators = Map.copyOf(validators);
    }
  }

  /** It was not; nobody knows how it is. */
  record Failed(WatchProblem problem, String detail, @Nullable Duration after) implements Reading {}

  /** A fetch that failed, as what it means for the whole. */
  static Failed of(Fetched.Missed missed) {
    return new Failed(missed.problem(), missed.detail(), missed.after());
  }

  /** The platform answered something that is not what it promises. */
  static Failed unreadable() {
    return new Failed(WatchProblem.UNREADABLE, "", null);
  }
}

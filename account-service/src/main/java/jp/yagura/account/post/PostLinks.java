package jp.yagura.account.post;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.paging.Page;

/** What other pages show of posts; asked for by their templates. */
@Named("postLinks")
@RequestScoped
public class PostLinks {
  private static final int MOST = 100;

  private final FindPosts find;
  private final CurrentCaller caller;

  PostLinks(FindPosts find, CurrentCaller caller) {
    this.find = find;
    this.caller = caller;
  }

  /** How many wait for a decision that the reader may see; at most 100. */
  public int waiting() {
    Page<PostRow> waiting = find.list(PostShow.WAITING, null, null, MOST);
    return caller.is(Role.HEAD, Role.PR) ? waiting.items().size() : 0;
  }
}

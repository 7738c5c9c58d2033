package jp.yagura.account.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import jp.yagura.account.register.Chronicle;
import jp.yagura.contract.Actor;

/** Writes down what is done to a post: its row, its line of the ledger, and the audit log. */
@ApplicationScoped
class PostLedger {
  private final Posts posts;
  private final PostQueries queries;
  private final Chronicle chronicle;

  PostLedger(Posts posts, PostQueries queries, Chronicle chronicle) {
    this.posts = posts;
    this.queries = queries;
    this.chronicle = chronicle;
  }

  /** The post as it is after it. */
  PostView write(Post post, PostAct act, String words, Actor by, Instant now) {
    boolean changes = act == PostAct.WRITE || act == PostAct.EDIT || act == PostAct.CORRECT;
    int number = post.nextLine();
    posts.persistAndFlush(post);
    PostView view = post.view();
    PostContent content = changes ? view.content() : null;
    queries.add(view.id(), new PostLine(number, now, by.name(), act, words, content), by);
    chronicle.note(PostNotes.done(view, act), by);
    return view;
  }
}

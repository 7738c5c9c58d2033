package jp.yagura.account.post;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.kit.refusal.Outcome;

/** Whoever decides agrees or gives it back; the head confirms afterwards, or objects. */
@ApplicationScoped
class DecidePost {
  private final PostLedger ledger;
  private final PostDuties duties;

  DecidePost(PostLedger ledger, PostDuties duties) {
    this.ledger = ledger;
    this.duties = duties;
  }

  Outcome<PostView> decide(StepContext it) {
    return switch (it.step().act()) {
      case APPROVE -> {
        it.post()
            .approved(
                new Post.Approved(
                    PostBasis.WRITTEN, null, null, it.by().name(), it.now(), null, null),
                it.now());
        PostView view = written(it);
        duties.decided(view, it.by(), null);
        yield Outcome.done(view);
      }
      case RETURN -> {
        it.post().returned(it.now());
        PostView view = written(it);
        duties.decided(view, it.by(), null);
        duties.noConfirmation(view);
        yield Outcome.done(view);
      }
      case CONFIRM -> {
        it.post().confirmed(it.by(), it.now());
        yield Outcome.done(confirmed(it));
      }
      default -> {
        it.post().confirmed(it.by(), it.now());
        if (it.post().view().state() == PostState.APPROVED) {
          it.post().returned(it.now());
        }
        yield Outcome.done(confirmed(it));
      }
    };
  }

  private PostView confirmed(StepContext it) {
    PostView view = written(it);
    duties.confirmed(view, it.by(), null);
    return view;
  }

  private PostView written(StepContext it) {
    return ledger.write(it.post(), it.step().act(), it.step().said(), it.by(), it.now());
  }
}

package jp.yagura.account.accountreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What reviews have proposed about the end of accounts (FJI-11.3). */
@ApplicationScoped
public class ClosingProposals {
  private final ReviewQueries queries;

  ClosingProposals(ReviewQueries queries) {
    this.queries = queries;
  }

  /**
   * A proposal.
   *
   * @param criterion which of the guideline's situations it is; null where none was named
   * @param words what was found
   * @param on day in Japan of the review
   */
  public record Proposal(@Nullable String criterion, String words, LocalDate on) {}

  /** The last outcome that proposes to close an account, unless a later one says otherwise. */
  public Optional<Proposal> of(UUID account) {
    return queries.of(account).stream()
        .max(Comparator.comparing(ReviewOutcome::at))
        .filter(it -> it.result() == ReviewResult.CLOSE)
        .map(it -> new Proposal(it.criterion(), it.words(), it.reviewedOn()));
  }
}

package jp.yagura.incident.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.guideline.wording.Clause;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.incident.CanSignIn;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.Move;
import jp.yagura.incident.incident.Severity;
import jp.yagura.incident.incident.Stage;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.kit.paging.Version;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of an incident.
 *
 * @param book the playbook and since which version of the page changes are to be told
 */
public record IncidentPage(
    IncidentFacts incident,
    Book book,
    Work work,
    RelatedRecords related,
    Rights rights,
    RefusedInput refused) {

  /**
   * The frozen playbook, as far as the page shows it.
   *
   * @param live which version of the incident the page shows, see {@code Versions}
   */
  public record Book(Text type, Map<String, Clause> clauses, String live) {}

  /**
   * The playbook.
   *
   * @param next the step to do next, of the reader if there is one; null when all is done
   */
  public record Work(List<Phase> phases, int done, int total, @Nullable StepCard next) {
    /** Sorts steps into their phases. */
    public static Work of(List<StepCard> steps) {
      List<Phase> phases = new ArrayList<>();
      List<StepCard> open = new ArrayList<>();
      for (int i = 0; i < steps.size(); i++) {
        open.add(steps.get(i));
        boolean last = i + 1 == steps.size() || steps.get(i + 1).phase() != steps.get(i).phase();
        if (last) {
          Text name = steps.get(i).step().definition().phaseName();
          phases.add(new Phase(name, List.copyOf(open)));
          open.clear();
        }
      }
      int done = (int) steps.stream().filter(StepCard::settled).count();
      return new Work(phases, done, steps.size(), next(steps));
    }

    /** What is late comes first, then the order of the playbook; the reader's before others'. */
    private static @Nullable StepCard next(List<StepCard> steps) {
      return steps.stream()
          .filter(card -> !card.settled() && !card.blocked())
          .min(
              Comparator.comparing((StepCard card) -> !card.step().progress().actable())
                  .thenComparing(card -> !card.step().progress().overdue()))
          .orElse(null);
    }

    /** All steps in order. */
    public List<StepCard> cards() {
      return phases.stream().flatMap(phase -> phase.cards().stream()).toList();
    }

    /** The number that people read beside a step: steps that do not apply are not counted. */
    public int number(String part) {
      return cards().stream().map(StepCard::part).toList().indexOf(part) + 1;
    }

    /** What stands in the way of closing. */
    public List<StepCard> missing() {
      return cards().stream().filter(card -> !card.settled()).toList();
    }
  }

  /** A phase with its steps. */
  public record Phase(Text name, List<StepCard> cards) {}

  /** What the reader may do. */
  public record Rights(List<Move> acts, boolean comment, boolean notice, boolean lead) {}

  /** What is wrong with the fields that were sent. */
  public List<ErrorSummary.Trouble> troubles() {
    return ErrorSummary.of(refused, work.cards());
  }

  /** What a form must send to move the incident as the reader sees it. */
  public String version() {
    return Version.quoted(incident.version());
  }

  /** The guideline's own words for a step; null for a product default. */
  public @Nullable Clause clause(@Nullable String id) {
    return id == null ? null : book.clauses().get(id);
  }

  /** What people see of the stage and what is missing: the same text as long as both are. */
  public String seenStage() {
    return incident.stage().wire() + work.missing().size() + incident.severity().wire();
  }

  /** Notices that residents have read. */
  public List<NoticeView> published() {
    return related.notices().stream().filter(NoticeView::wasPublic).toList();
  }

  /** What of the timeline may be shown alone. */
  public List<String> sorts() {
    return List.of("all", "comment", "decision");
  }

  /** The grades that an incident can be given instead of its own. */
  public List<Severity> otherSeverities() {
    return Arrays.stream(Severity.values()).filter(it -> it != incident.severity()).toList();
  }

  /** Whether a stage button was refused, so that its form stays open. */
  public boolean open(Move act) {
    return refused.act().equals(act.wire());
  }

  /** Whether whoever closes was asked, and may close all the same. */
  public boolean asked(Move act) {
    return open(act)
        && act == Move.CLOSE
        && !refused.stale()
        && work.missing().isEmpty()
        && !refused.errors().general().isEmpty();
  }

  /** Whether a form of a report was refused, so that it stays open. */
  public boolean openFor(UUID report) {
    return refused.act().endsWith("-" + report);
  }

  /**
   * Whether nobody gets into the account, and it is not over: then access comes after the notice.
   */
  public boolean lockedOut() {
    boolean over = incident.stage().ended() || incident.stage() == Stage.RECOVERED;
    return !over && incident.canSignIn() == CanSignIn.NO;
  }
}

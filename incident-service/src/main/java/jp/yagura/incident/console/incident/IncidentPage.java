package jp.yagura.incident.console.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jp.yagura.guideline.wording.Text;
import jp.yagura.incident.account.AccountView;
import jp.yagura.incident.delivery.DeliveryView;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.report.ReportView;
import jp.yagura.incident.response.Act;
import jp.yagura.incident.response.IncidentFacts;
import jp.yagura.incident.timeline.TimelineItem;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.Version;
import org.jspecify.annotations.Nullable;

/** Everything on the page of an incident. */
public record IncidentPage(
    IncidentFacts incident, Text type, Work work, Around around, Rights rights, Typed typed) {

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

    /** What stands in the way of closing. */
    public List<StepCard> missing() {
      return phases.stream().flatMap(p -> p.cards().stream()).filter(c -> !c.settled()).toList();
    }
  }

  /** A phase with its steps. */
  public record Phase(Text name, List<StepCard> cards) {}

  /**
   * What belongs to the incident.
   *
   * @param timeline the latest first
   */
  public record Around(
      @Nullable ReportView report,
      @Nullable AccountView account,
      List<DeliveryView> deliveries,
      List<NoticeView> notices,
      List<TimelineItem> timeline) {}

  /** What the reader may do. */
  public record Rights(Set<Act> acts, boolean comment, boolean notice, boolean lead) {}

  /**
   * What was typed and refused.
   *
   * @param act the stage button, or empty
   */
  public record Typed(FormErrors errors, String act, String words, String comment, boolean stale) {
    static final Typed NOTHING = new Typed(FormErrors.NONE, "", "", "", false);
  }

  /**
   * One thing that is wrong with what was sent.
   *
   * @param anchor id of the input it is about
   * @param label what the input asks for, or null
   */
  public record Trouble(String anchor, @Nullable Text label, String text) {}

  /** What is wrong with the fields that were sent. */
  public List<Trouble> troubles() {
    StepCard sent =
        work.phases().stream()
            .flatMap(phase -> phase.cards().stream())
            .filter(card -> card.form() != null)
            .findFirst()
            .orElse(null);
    return typed.errors().entries().stream()
        .map(entry -> trouble(sent, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Trouble trouble(@Nullable StepCard sent, String key, String text) {
    if (sent == null) {
      return new Trouble(key, null, text);
    }
    String step = sent.step().definition().id();
    return sent.fields().stream()
        .filter(input -> input.key().equals(key))
        .findFirst()
        .map(input -> new Trouble(input.inputId(step), input.field().label(), text))
        .orElseGet(() -> new Trouble(step + "-" + key, null, text));
  }

  /** What a form must send to move the incident as the reader sees it. */
  public String version() {
    return Version.quoted(incident.version());
  }

  /** Whether a stage button was refused, so that its form stays open. */
  public boolean open(Act act) {
    return typed.act().equals(act.wire());
  }
}

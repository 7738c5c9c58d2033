package jp.yagura.account.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.yagura.account.opening.Contractor;
import jp.yagura.account.opening.OpeningPolicy;
import jp.yagura.account.procedure.StageQuestion;
import jp.yagura.guideline.account.Closing;
import jp.yagura.guideline.account.Opening;
import jp.yagura.guideline.account.Stage;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import jp.yagura.kit.web.SecretText;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/** What may stand in an application, and what must before it is handed in. */
final class ContentRules {
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_REASON = 500;
  private static final int LAST_YEAR = 9999;

  private final CaseSituation around;
  private final ApplicationKind kind;
  private final List<Refused> refusals = new ArrayList<>();

  private ContentRules(CaseSituation around, ApplicationKind kind) {
    this.around = around;
    this.kind = kind;
  }

  /** What cannot stand in a draft. */
  static List<Refused> draft(
      ApplicationContent content, ApplicationKind kind, CaseSituation around) {
    var rules = new ContentRules(around, kind);
    rules.check(content, false);
    return rules.refusals;
  }

  /** What cannot be handed in. */
  static List<Refused> whole(
      ApplicationContent content, ApplicationKind kind, CaseSituation around) {
    var rules = new ContentRules(around, kind);
    rules.check(content, true);
    return rules.refusals;
  }

  private void check(ApplicationContent content, boolean whole) {
    if (kind == ApplicationKind.OPENING) {
      account(content, whole);
    }
    if (kind == ApplicationKind.CLOSING) {
      criterion(content.criterion());
    } else {
      policy(content, whole);
    }
    text("reason", content.reason(), LONGEST_REASON);
    if (whole && kind != ApplicationKind.OPENING) {
      required("reason", content.reason());
    }
  }

  private void account(ApplicationContent content, boolean whole) {
    if (content.platform() != null && content.on() == null) {
      refusals.add(Refused.invalid("platform", "json-one-of", platforms()));
    }
    line("displayName", content.displayName());
    line("responsiblePerson", content.responsiblePerson());
    contractor(content.contractor());
    Opening opening = around.profile().opening();
    String asked = content.accountClass();
    if (asked != null && opening.accountClass(asked).isEmpty()) {
      refusals.add(Refused.invalid("accountClass", "json-one-of", classes(opening)));
    }
    if (whole) {
      required("platform", content.platform());
      required("displayName", content.displayName());
      required("responsiblePerson", content.responsiblePerson());
      if (asked == null && !opening.classes().isEmpty()) {
        refusals.add(
            Refused.invalid("accountClass", "account-class-missing", classes(opening))
                .under(opening.classes().getFirst().clause()));
      }
    }
  }

  private void contractor(@Nullable Contractor contractor) {
    if (contractor == null) {
      return;
    }
    line("contractor.name", contractor.name());
    line("contractor.division", contractor.division());
    if (contractor.until() != null) {
      try {
        if (LocalDate.parse(contractor.until()).getYear() > LAST_YEAR) {
          refusals.add(Refused.invalid("contractor.until", "application-contract-day"));
        }
      } catch (DateTimeException _) {
        refusals.add(Refused.invalid("contractor.until", "application-contract-day"));
      }
    }
  }

  private void policy(ApplicationContent content, boolean whole) {
    var read =
        OpeningPolicy.read(around.profile(), content.policy(), "policy.", whole, around.language());
    refusals.addAll(read.refusals());
    if (whole && read.items().isEmpty() && read.refusals().isEmpty()) {
      CaseStages.of(around.profile(), kind, false).all().stream()
          .filter(it -> it.stage().kind() == Stage.Kind.POLICY)
          .findFirst()
          .ifPresent(this::empty);
    }
  }

  private void empty(StageQuestion policy) {
    refusals.add(
        Refused.invalid("policy", "application-policy-empty", String.valueOf(policy.cite()))
            .under(policy.stage().clause()));
  }

  private void criterion(@Nullable String id) {
    Closing closing = around.profile().closing();
    if (id != null && closing.criterion(id).isEmpty()) {
      String known =
          String.join(", ", closing.criteria().stream().map(Closing.Criterion::id).toList());
      refusals.add(
          known.isEmpty()
              ? Refused.invalid("criterion", "closing-no-criteria")
              : Refused.invalid("criterion", "json-one-of", known));
    }
  }

  private void required(String field, @Nullable String text) {
    if (text == null) {
      refusals.add(
          Refused.invalid(
              field, "application-missing", ApplicationWords.field(field, around.language())));
    }
  }

  private void line(String field, @Nullable String text) {
    if (text != null && text.lines().count() > 1) {
      refusals.add(
          Refused.invalid(
              field, "application-one-line", ApplicationWords.field(field, around.language())));
    } else {
      text(field, text, LONGEST_NAME);
    }
  }

  private void text(String field, @Nullable String text, int longest) {
    var tooLong = CharacterCount.beyond(field, text, longest);
    if (tooLong.isPresent()) {
      refusals.add(tooLong.get());
    } else if (text != null && PlainTexts.hasControls(text)) {
      refusals.add(Refused.invalid(field, "text-control-characters"));
    } else if (text != null && SecretText.find(text).isPresent()) {
      refusals.add(
          Refused.invalid(
              field, "application-secret", ApplicationWords.field(field, around.language())));
    }
  }

  private String classes(Opening opening) {
    return opening.classes().stream()
        .map(it -> it.id() + "（" + it.name().in(around.language()) + "）")
        .collect(Collectors.joining("、"));
  }

  private static String platforms() {
    return Arrays.stream(Platform.values()).map(Platform::wire).collect(Collectors.joining(", "));
  }
}

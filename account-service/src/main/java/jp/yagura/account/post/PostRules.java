package jp.yagura.account.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.yagura.account.register.AccountView;
import jp.yagura.guideline.posting.PostCheck;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import jp.yagura.profile.Link;

/** What stands against a draft, when it is written and when it is asked for. */
final class PostRules {
  static final int WORDS = 1000;
  private static final int TEXT = 70_000;
  private static final int WHY = 500;
  private static final int ACCOUNTS = 30;
  static final List<String> CLASSES = List.of("I", "II", "III");
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  private PostRules() {}

  /**
   * What keeps a draft from being stored.
   *
   * @param mine the accounts for which the caller may write, and that have not ended
   */
  static List<Refused> refusals(PostContent content, List<AccountView> mine, ApprovalRule rule) {
    List<Refused> wrong = new ArrayList<>();
    accounts(wrong, content, mine);
    text(wrong, "text", content.text(), TEXT, true);
    text(wrong, "why", content.why(), WHY, false);
    Instant at = content.plannedAt();
    if (at != null && (at.isBefore(EARLIEST) || !at.isBefore(LATEST))) {
      wrong.add(Refused.invalid("plannedAt", "post-time"));
    }
    link(wrong, "primarySource", content.primarySource());
    link(wrong, "replyTo", content.replyTo());
    if (!rule.allows(content.category())) {
      String clause =
          rule.posting().allowed().isEmpty()
              ? null
              : ApprovalRule.first(rule.posting().allowed().getFirst().clauses());
      wrong.add(Refused.invalid("category", "post-category").under(clause));
    }
    informationClass(wrong, content.informationClass(), rule);
    return wrong;
  }

  private static void accounts(List<Refused> wrong, PostContent content, List<AccountView> mine) {
    List<AccountView> of =
        mine.stream().filter(it -> content.accounts().contains(it.id())).toList();
    if (content.accounts().isEmpty() || content.accounts().size() > ACCOUNTS) {
      wrong.add(Refused.invalid("accounts", "post-accounts", ACCOUNTS));
    } else if (of.size() < content.accounts().size()) {
      wrong.add(Refused.invalid("accounts", "post-account-unknown"));
    } else if (of.stream().map(AccountView::operatingDivision).distinct().count() > 1) {
      wrong.add(Refused.invalid("accounts", "post-one-division"));
    }
  }

  /** A class above the lowest is refused before anybody writes it down (NNH-4.1). */
  private static void informationClass(List<Refused> wrong, String of, ApprovalRule rule) {
    if (!rule.knowsClasses()) {
      if (!of.isEmpty()) {
        wrong.add(Refused.invalid("informationClass", "post-no-classes"));
      }
      return;
    }
    PostCheck check = Objects.requireNonNull(rule.checks().get(PostCheck.Kind.INFORMATION_CLASS));
    String clause = ApprovalRule.first(check.clauses());
    if (!CLASSES.contains(of)) {
      wrong.add(Refused.invalid("informationClass", "post-class-missing").under(clause));
    } else if (!of.equals("I")) {
      wrong.add(Refused.invalid("informationClass", "post-class-too-high").under(clause));
    }
  }

  /**
   * What keeps a draft from being asked for.
   *
   * @param found in the draft, with the reasons that were given
   */
  static List<Refused> ready(
      List<CheckFinding> found, List<TextLength> lengths, boolean attested, ApprovalRule rule) {
    List<Refused> wrong = new ArrayList<>();
    for (TextLength length : lengths) {
      if (length.tooLong()) {
        wrong.add(
            Refused.invalid(
                "text", "post-too-long", length.platform().label(), length.most(), length.used()));
        break;
      }
    }
    for (CheckFinding it : found) {
      if (it.open()) {
        String clause = ApprovalRule.first(it.clauses());
        wrong.add(Refused.invalid(field(it), code(it.kind()), it.shown()).under(clause));
      } else if (it.explainable()) {
        text(wrong, it.field(), it.reason(), WHY, true);
      }
    }
    if (!attested && !rule.posting().prohibited().isEmpty()) {
      String clause = ApprovalRule.first(rule.posting().prohibited().getFirst().clauses());
      wrong.add(Refused.invalid("attested", "post-not-attested").under(clause));
    }
    return wrong;
  }

  private static String field(CheckFinding it) {
    return it.explainable() ? it.field() : it.kind() == PostCheck.Kind.REPLY ? "replyTo" : "text";
  }

  private static String code(PostCheck.Kind kind) {
    return switch (kind) {
      case SHORT_LINK -> "post-short-link";
      case PRIMARY_SOURCE -> "post-primary-source";
      case INFORMATION_CLASS -> "post-class-too-high";
      case REPLY -> "post-no-replies";
      case NIGHT -> "post-at-night";
      case THIRD_PARTY -> "post-third-party";
      case FOLLOW_SHARE -> "post-follow-share";
      case PERSONAL_NUMBER -> "post-personal-number";
      case CONTACT -> "post-contact-data";
      case WORDS -> "post-word-of-list";
    };
  }

  /** A text that may have to be there. */
  static void text(List<Refused> wrong, String field, String text, int most, boolean needed) {
    if (text.isBlank()) {
      if (needed) {
        wrong.add(Refused.invalid(field, "post-missing"));
      }
    } else if (PlainTexts.hasControls(text)) {
      wrong.add(Refused.invalid(field, "text-control-characters"));
    } else {
      CharacterCount.beyond(field, text, most).ifPresent(wrong::add);
    }
  }

  private static void link(List<Refused> wrong, String field, String link) {
    if (!link.isEmpty() && (!Link.is(link) || PlainTexts.hasControls(link))) {
      wrong.add(Refused.invalid(field, "post-link"));
    }
  }
}

package jp.yagura.account.post;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import jp.yagura.guideline.posting.PostCheck;
import jp.yagura.kit.page.Times;
import jp.yagura.profile.Link;

/** Looks a draft through for what the municipality's guideline names. */
final class DraftChecks {
  /** Classes from which on information is not posted (NNH-4.1). */
  private static final Set<String> HIGHER_CLASSES = Set.of("II", "III");

  private static final Pattern FOLLOW_SHARE =
      Pattern.compile("フォロー|シェア|リポスト|リツイート|拡散|チャンネル登録|友だち追加|共有して");

  private final LinkHosts hosts;
  private final LocalTime nightFrom;
  private final LocalTime nightUntil;

  /**
   * Checks with the hours of a night.
   *
   * @param nightFrom in Japan; may be later than its end
   */
  DraftChecks(LinkHosts hosts, LocalTime nightFrom, LocalTime nightUntil) {
    this.hosts = hosts;
    this.nightFrom = nightFrom;
    this.nightUntil = nightUntil;
  }

  /** What is found, in the order of the kinds. */
  List<CheckFinding> look(
      Map<PostCheck.Kind, PostCheck> checks,
      DraftFacts draft,
      Map<PostCheck.Kind, String> reasons) {
    List<CheckFinding> all = new ArrayList<>();
    for (PostCheck.Kind kind : PostCheck.Kind.values()) {
      PostCheck check = checks.get(kind);
      List<String> found = check == null ? List.of() : found(kind, draft);
      if (check != null && !found.isEmpty()) {
        String reason = reasons.getOrDefault(kind, "").strip();
        all.add(new CheckFinding(kind, check.effect(), check.clauses(), found, reason));
      }
    }
    return all;
  }

  private List<String> found(PostCheck.Kind kind, DraftFacts draft) {
    PostContent content = draft.content();
    String text = content.text();
    return switch (kind) {
      case SHORT_LINK -> hosts.shortened(DraftText.links(text));
      case PRIMARY_SOURCE -> Link.is(content.primarySource()) ? List.of() : List.of("—");
      case INFORMATION_CLASS ->
          HIGHER_CLASSES.contains(content.informationClass())
              ? List.of(content.informationClass())
              : List.of();
      case REPLY -> replies(content);
      case NIGHT -> night(draft);
      case THIRD_PARTY -> thirdParties(draft);
      case FOLLOW_SHARE -> DraftText.matches(FOLLOW_SHARE, text);
      case PERSONAL_NUMBER -> PersonalNumbers.in(text);
      case CONTACT -> ContactData.in(text);
      case WORDS -> words(draft);
    };
  }

  private static List<String> replies(PostContent content) {
    if (!content.replyTo().isEmpty()) {
      return List.of(content.replyTo());
    }
    return content.text().startsWith("@") || content.text().startsWith("＠")
        ? DraftText.mentions(content.text()).stream().limit(1).map(it -> "@" + it).toList()
        : List.of();
  }

  private List<String> night(DraftFacts draft) {
    LocalTime at = LocalTime.ofInstant(draft.at(), Times.TOKYO);
    boolean within =
        nightFrom.isBefore(nightUntil)
            ? !at.isBefore(nightFrom) && at.isBefore(nightUntil)
            : !at.isBefore(nightFrom) || at.isBefore(nightUntil);
    return within ? List.of("%d:%02d".formatted(at.getHour(), at.getMinute())) : List.of();
  }

  private static List<String> thirdParties(DraftFacts draft) {
    List<String> found = new ArrayList<>();
    for (String mention : DraftText.mentions(draft.content().text())) {
      if (!draft.handles().contains(mention)) {
        found.add("@" + mention);
      }
    }
    String own = DraftText.host(draft.content().primarySource());
    for (String link : DraftText.links(draft.content().text())) {
      String host = DraftText.host(link);
      if (!host.equals(own)) {
        found.add(host);
      }
    }
    return found.stream().distinct().toList();
  }

  private static List<String> words(DraftFacts draft) {
    String text = DraftText.plain(draft.content().text());
    return draft.words().entrySet().stream()
        .filter(it -> text.contains(DraftText.plain(it.getKey())))
        .map(it -> it.getValue().isEmpty() ? it.getKey() : it.getKey() + "→" + it.getValue())
        .sorted()
        .toList();
  }
}

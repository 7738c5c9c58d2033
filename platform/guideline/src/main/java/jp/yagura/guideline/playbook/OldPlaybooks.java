package jp.yagura.guideline.playbook;

import java.util.List;
import java.util.Map;
import jp.yagura.guideline.wording.Origin;
import jp.yagura.guideline.wording.Text;

/**
 * What the program took for granted before profiles said it: playbooks that were kept then lack
 * kinds and functions and are read with these. Nothing is ever added here; a profile of today says
 * all of it itself.
 */
final class OldPlaybooks {
  private static final String SITE_NOTICE = "SITE_NOTICE";
  private static final Map<String, IncidentKind> KINDS =
      Map.of(
          "HIJACK",
          kind(
              "HIJACK",
              "公式アカウントが乗っ取られた（覚えのない投稿がある、ログインできないなど）",
              "An official account was hijacked (posts nobody made, sign-in fails, …)",
              Severity.CRITICAL),
          "IMPERSONATION",
          kind("IMPERSONATION", "なりすましの偽アカウントがある", "A fake account poses as ours", Severity.HIGH),
          "SUSPENDED",
          kind(
              "SUSPENDED",
              "公式アカウントが凍結された",
              "An official account was suspended by the platform",
              Severity.MEDIUM),
          "MISPOST",
          kind("MISPOST", "誤った投稿をした", "Something wrong was posted", Severity.MEDIUM),
          "ROGUE_ADS",
          kind(
              "ROGUE_ADS", "覚えのない広告が出ている", "There are advertisements nobody placed", Severity.HIGH),
          "LOST_DEVICE",
          kind(
              "LOST_DEVICE",
              "投稿に使う端末を紛失した、盗まれた",
              "A device used for posting is lost or stolen",
              Severity.HIGH));

  private OldPlaybooks() {}

  static List<IncidentKind> kinds(List<String> covers) {
    return covers.stream()
        .map(id -> KINDS.getOrDefault(id, kind(id, id, id, Severity.MEDIUM)))
        .toList();
  }

  static List<PlaybookStep> steps(List<PlaybookStep> steps) {
    return steps.stream().map(OldPlaybooks::step).toList();
  }

  private static PlaybookStep step(PlaybookStep old) {
    return new PlaybookStep(
        old.id(),
        old.phase(),
        old.owner(),
        old.id().equals(SITE_NOTICE) ? StepFunction.SITE_NOTICE : old.fulfils(),
        old.platformRequests(),
        old.title(),
        old.guidance(),
        old.clause(),
        old.origin(),
        old.obligation(),
        old.requires(),
        old.when(),
        old.timeWord(),
        old.target(),
        old.results());
  }

  private static IncidentKind kind(String id, String ja, String en, Severity severity) {
    return new IncidentKind(
        id,
        new Text(ja, en),
        severity,
        id.equals("HIJACK"),
        id.equals("IMPERSONATION"),
        null,
        Origin.PRODUCT_DEFAULT,
        null);
  }
}

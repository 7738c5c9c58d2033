package jp.yagura.incident.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import jp.yagura.incident.evidence.EvidenceItem;
import jp.yagura.incident.registercopy.FindAccount;
import jp.yagura.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** The pages for those who report. */
@CheckedTemplate(basePath = "report")
final class ReportTemplates {
  private ReportTemplates() {}

  static native TemplateInstance form(ReportPage p);

  static native TemplateInstance receipt(
      ReportView r,
      ReachedByAlarm told,
      List<EvidenceItem> shots,
      @Nullable Likeness like,
      AddedPictures more);

  static native TemplateInstance options(
      FindAccount.Matches found, String q, @Nullable Likeness like);

  static native TemplateInstance mine(Page<ReportView> reports);
}

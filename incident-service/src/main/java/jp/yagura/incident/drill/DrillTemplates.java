package jp.yagura.incident.drill;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import jp.yagura.document.OfficeDocument;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.notice.Block;
import jp.yagura.incident.notice.PublicNotice;

/** The pages of drills. */
@CheckedTemplate(basePath = "drill")
final class DrillTemplates {
  private DrillTemplates() {}

  static native TemplateInstance list(DrillListPage p);

  static native TemplateInstance begin(DrillBeginPage p);

  static native TemplateInstance page(DrillPage p);

  static native TemplateInstance score(IncidentFacts i, OfficeDocument document, String files);

  static native TemplateInstance notices(String back, List<PublicNotice> notices, boolean english);

  static native TemplateInstance notice(
      String back, PublicNotice n, List<Block> blocks, boolean english);
}

package jp.yagura.incident.placement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of a record that was refused. */
@CheckedTemplate(basePath = "placement")
final class PlacementTemplates {
  private PlacementTemplates() {}

  static native TemplateInstance again(PlacementForm f);
}

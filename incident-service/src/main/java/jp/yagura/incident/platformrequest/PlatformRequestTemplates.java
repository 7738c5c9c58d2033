package jp.yagura.incident.platformrequest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import jp.yagura.guideline.platform.PlatformGuide;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/** The pages of requests and of the platform guide. */
@CheckedTemplate(basePath = "platformrequest")
final class PlatformRequestTemplates {
  private PlatformRequestTemplates() {}

  static native TemplateInstance view(PlatformRequestPage p);

  static native TemplateInstance compose(PlatformRequestFormPage c);

  static native TemplateInstance choose(
      IncidentFacts incident, List<Platform> platforms, String purpose);

  static native TemplateInstance guide(
      PlatformGuide guide, int days, @Nullable IncidentId incident);

  static native TemplateInstance guides(List<PlatformGuide> guides);
}

package jp.yagura.incident.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of what is to be done after an incident. */
@CheckedTemplate(basePath = "review")
final class ReviewTemplates {
  private ReviewTemplates() {}

  static native TemplateInstance page(ReviewPage p);
}

package jp.yagura.account.post;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/** What the guideline of the municipality in scope says about posts. */
@ApplicationScoped
class PostGuidelines {
  private final GuidelineBook book;
  private final CurrentMunicipality municipality;

  PostGuidelines(GuidelineBook book, CurrentMunicipality municipality) {
    this.book = book;
    this.municipality = municipality;
  }

  /** The one in force; ends the request where there is none. */
  ApprovalRule now() {
    return book.inForce(municipality.required())
        .map(ApprovalRule::new)
        .orElseThrow(() -> Refused.conflict("post-no-guideline").exception());
  }
}

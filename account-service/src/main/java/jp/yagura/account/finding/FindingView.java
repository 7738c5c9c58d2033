package jp.yagura.account.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.yagura.account.register.AccountView;

/**
 * A finding as people see it.
 *
 * @param posts the oldest first; empty in lists and where it is not about posts
 */
record FindingView(
    @JsonUnwrapped FindingFacts finding, @JsonIgnore AccountView account, List<FoundPost> posts) {

  @JsonProperty
  public String displayName() {
    return account.displayName();
  }

  @JsonIgnore
  public boolean open() {
    return finding.open();
  }

  @JsonIgnore
  public boolean explainable() {
    return finding.explainable();
  }
}

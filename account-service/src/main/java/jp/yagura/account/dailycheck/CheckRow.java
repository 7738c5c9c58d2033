package jp.yagura.account.dailycheck;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.account.register.AccountView;
import org.jspecify.annotations.Nullable;

/**
 * An account in the list of today.
 *
 * @param campaign whether a prize campaign runs on it, so that it is looked at every day
 * @param due whether it is to be looked at today
 * @param today what was seen today; null while nobody looked
 * @param since when it should have been looked at, if nobody has since then; null otherwise
 * @param mayCheck whether the caller may say what they see
 * @param mayUndo whether the caller may take back what was said today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckRow(
    @JsonIgnore AccountView account,
    CheckRhythm rhythm,
    boolean campaign,
    boolean due,
    @Nullable CheckDay today,
    @Nullable Instant since,
    @JsonIgnore boolean mayCheck,
    @JsonIgnore boolean mayUndo) {

  @JsonProperty
  public UUID accountId() {
    return account.id();
  }

  @JsonProperty
  public String displayName() {
    return account.displayName();
  }

  @JsonProperty
  public String division() {
    return account.operatingDivision();
  }

  /** Whether it is to be looked at now: today, or since the day on which nobody did. */
  @JsonIgnore
  public boolean owed() {
    return due || since != null;
  }

  /** Whether somebody looked today. */
  @JsonIgnore
  public boolean made() {
    return today != null && today.made();
  }
}

package jp.yagura.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What account-service tells, on {@link Topics#ACCOUNTS} under the account's id. Every event
 * carries the account's full public state, so the topic may be compacted and a new reader can start
 * from it.
 */
public sealed interface AccountEvent extends Event {

  /** The account as it is after the event. */
  AccountState account();

  @Override
  @JsonIgnore
  default String municipality() {
    return account().municipality();
  }

  @Override
  @JsonIgnore
  default UUID subject() {
    return account().accountId();
  }

  /** An account entered the register. */
  record AccountRegistered(AccountState account) implements AccountEvent {}

  /** An entry of the register was corrected; its state is as before. */
  record AccountChanged(AccountState account) implements AccountEvent {}

  /**
   * An account moved to another state.
   *
   * @param from the state it had, a wire name as in {@link AccountState#state()}
   * @param reason why, in the words of the person or of the incident
   * @param incidentId the incident that moved it, or null when a person did
   */
  record AccountStateMoved(
      AccountState account, String from, String reason, @Nullable UUID incidentId)
      implements AccountEvent {}

  /**
   * A prize campaign began on an account, or would have had nobody stopped it: fakes of the account
   * are worse until it ends.
   *
   * @param title what it is called
   * @param warning what was approved beforehand for the notice about a fake
   */
  record CampaignBegan(
      AccountState account,
      UUID campaignId,
      String title,
      Instant startsAt,
      Instant endsAt,
      String warning,
      Instant at)
      implements AccountEvent {}

  /**
   * An account is in other hands in a confirmed incident, and these share a key with it. It may be
   * told again, with more of them.
   *
   * @param incidentId the incident that confirmed it
   * @param others accounts in use; never empty
   */
  record SharedKeysFound(
      AccountState account, UUID incidentId, List<SharedKeyAccount> others, Instant at)
      implements AccountEvent {

    public SharedKeysFound {
      others = List.copyOf(others);
    }
  }
}

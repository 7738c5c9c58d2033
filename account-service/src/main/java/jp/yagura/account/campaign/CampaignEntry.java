package jp.yagura.account.campaign;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What people enter of a campaign.
 *
 * @param accounts on which it runs, at least one
 * @param winners how winners are told: the true rule that residents read
 * @param never what the municipality never asks of winners
 * @param warning what is published when a fake appears
 */
record CampaignEntry(
    @NotNull String title,
    @NotNull Instant startsAt,
    @NotNull Instant endsAt,
    @NotNull List<@NotNull UUID> accounts,
    @NotNull String winners,
    @NotNull String never,
    @NotNull String warning) {
  @SuppressWarnings("NullAway") // JSON may leave anything out
  CampaignEntry {
    title = title == null ? "" : title.strip();
    winners = winners == null ? "" : winners.strip();
    never = never == null ? "" : never.strip();
    warning = warning == null ? "" : warning.strip();
    accounts = accounts == null ? List.of() : accounts.stream().distinct().toList();
  }
}

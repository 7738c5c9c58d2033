package jp.yagura.incident.campaign;

import java.time.Instant;

/**
 * A campaign as an incident needs it.
 *
 * @param endsAt when it ends, or would have ended
 * @param warning approved beforehand, for the notice about a fake
 */
public record CampaignFacts(String title, Instant endsAt, String warning) {}

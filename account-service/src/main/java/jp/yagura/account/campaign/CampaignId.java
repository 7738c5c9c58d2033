package jp.yagura.account.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which campaign. */
@Embeddable
public record CampaignId(@Column(name = "id") UUID value) {

  static CampaignId fresh() {
    return new CampaignId(UUID.randomUUID());
  }

  /** Reads a path segment; what is no UUID names no campaign. */
  public static CampaignId fromString(String text) {
    return new CampaignId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}

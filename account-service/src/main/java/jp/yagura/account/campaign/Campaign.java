package jp.yagura.account.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "campaign")
class Campaign {
  @EmbeddedId private CampaignId id;

  @SuppressWarnings("UnusedVariable") // read and written by Hibernate alone
  @TenantId
  private String municipality;

  private String title;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Convert(converter = AccountIdsColumn.class)
  private List<UUID> accounts = List.of();

  private String winners;
  private String never;
  private String warning;
  private String division;

  @Enumerated(EnumType.STRING)
  private CampaignState state;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_by_name")
  private String writtenByName;

  @Column(name = "approved_by_name")
  private @Nullable String approvedByName;

  @Column(name = "approved_at")
  private @Nullable Instant approvedAt;

  @Column(name = "stopped_by_name")
  private @Nullable String stoppedByName;

  @Column(name = "stopped_at")
  private @Nullable Instant stoppedAt;

  @Column(name = "stop_reason")
  private @Nullable String stopReason;

  @Version private long version;

  protected Campaign() {}

  Campaign(CampaignEntry entry, Actor by) {
    this.id = CampaignId.fresh();
    this.state = CampaignState.DRAFT;
    enter(entry, by);
  }

  /** Its texts change; what was approved before is not approved any more. */
  Outcome<CampaignView> edit(CampaignEntry entry, Actor by) {
    if (state != CampaignState.DRAFT && state != CampaignState.APPROVED) {
      return Outcome.refused(Refused.conflict("campaign-has-begun"));
    }
    this.state = CampaignState.DRAFT;
    this.approvedAt = null;
    this.approvedByName = null;
    enter(entry, by);
    return Outcome.done(view());
  }

  /** Somebody other than whoever wrote it approves what residents will read. */
  Outcome<CampaignView> approve(Actor by, Instant now) {
    if (state != CampaignState.DRAFT) {
      return Outcome.refused(Refused.conflict("campaign-approved-already"));
    }
    if (by.subject().equals(writtenBy)) {
      return Outcome.refused(Refused.forbidden("campaign-approved-by-another"));
    }
    if (!endsAt.isAfter(now)) {
      return Outcome.refused(Refused.conflict("campaign-is-over"));
    }
    this.approvedByName = by.name();
    this.approvedAt = now;
    this.state = startsAt.isAfter(now) ? CampaignState.APPROVED : CampaignState.RUNNING;
    return Outcome.done(view());
  }

  /** Somebody decides to stop it; what residents read of it says so. */
  Outcome<CampaignView> stop(String reason, Actor by, Instant now) {
    if (state != CampaignState.APPROVED && state != CampaignState.RUNNING) {
      return Outcome.refused(Refused.conflict("campaign-not-running"));
    }
    this.state = CampaignState.STOPPED;
    this.stoppedByName = by.name();
    this.stoppedAt = now;
    this.stopReason = reason;
    return Outcome.done(view());
  }

  /** Its time comes, or is over. */
  void passes(Instant now) {
    if (!endsAt.isAfter(now)) {
      this.state = CampaignState.OVER;
    } else if (state == CampaignState.APPROVED && !startsAt.isAfter(now)) {
      this.state = CampaignState.RUNNING;
    }
  }

  private void enter(CampaignEntry entry, Actor by) {
    this.title = entry.title();
    this.startsAt = entry.startsAt();
    this.endsAt = entry.endsAt();
    this.accounts = entry.accounts();
    this.winners = entry.winners();
    this.never = entry.never();
    this.warning = entry.warning();
    this.writtenBy = by.subject();
    this.writtenByName = by.name();
    this.division = by.division() == null ? "" : by.division();
  }

  CampaignView view() {
    return new CampaignView(
        id.value(),
        title,
        startsAt,
        endsAt,
        accounts,
        winners,
        never,
        warning,
        division,
        state,
        writtenByName,
        approvedByName,
        approvedAt,
        stoppedByName,
        stoppedAt,
        stopReason,
        version);
  }
}

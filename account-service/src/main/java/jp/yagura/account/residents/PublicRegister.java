package jp.yagura.account.residents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yagura.account.announcement.Announcement;
import jp.yagura.account.announcement.FindAnnouncements;
import jp.yagura.account.application.FindClosingNotices;
import jp.yagura.account.campaign.CampaignView;
import jp.yagura.account.campaign.FindCampaigns;
import jp.yagura.account.compromise.FindConcerns;
import jp.yagura.account.fake.FindFakes;
import jp.yagura.account.fake.KnownFake;
import jp.yagura.account.reference.FindReferences;
import jp.yagura.account.reference.ReferenceAccount;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.EndedSettings;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.account.unused.FindUnusedPlatforms;
import jp.yagura.account.unused.UnusedPlatform;
import jp.yagura.kit.publicside.CachedPerChange;
import jp.yagura.kit.publicside.PublicChanges;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.profile.Platform;
import jp.yagura.profile.Reference;
import org.jspecify.annotations.Nullable;

/** The register of the municipality in scope as residents may see it. */
@ApplicationScoped
class PublicRegister {
  private final FindAccounts accounts;
  private final FindConcerns concerns;
  private final FindAnnouncements announcements;
  private final FindFakes fakes;
  private final FindUnusedPlatforms unused;
  private final FindReferences references;
  private final FindClosingNotices closing;
  private final FindCampaigns campaigns;
  private final EndedSettings ended;
  private final CurrentMunicipality municipality;
  private final CachedPerChange<Read> kept;

  PublicRegister(
      FindAccounts accounts,
      FindConcerns concerns,
      FindAnnouncements announcements,
      FindFakes fakes,
      FindUnusedPlatforms unused,
      FindReferences references,
      FindClosingNotices closing,
      FindCampaigns campaigns,
      EndedSettings ended,
      CurrentMunicipality municipality,
      PublicChanges changes,
      Clock clock) {
    this.accounts = accounts;
    this.concerns = concerns;
    this.announcements = announcements;
    this.fakes = fakes;
    this.unused = unused;
    this.references = references;
    this.closing = closing;
    this.campaigns = campaigns;
    this.ended = ended;
    this.municipality = municipality;
    this.kept = new CachedPerChange<>(changes, clock);
  }

  /** All accounts, those that ended too, with what is known around them. */
  Read read() {
    return kept.get(municipality.required(), this::now);
  }

  private Read now() {
    List<AccountView> all = accounts.all();
    Map<UUID, List<UUID>> incidents =
        all.stream().anyMatch(it -> it.state() == AccountState.SUSPECTED_COMPROMISED)
            ? concerns.openByAccount()
            : Map.of();
    return new Read(
        all,
        all.stream().collect(Collectors.toMap(AccountView::id, Function.identity())),
        incidents,
        announcements.byIncident(),
        fakes.all(),
        unused.all(),
        references.all(),
        closing.byAccount(),
        campaigns.shown(),
        ended.listed());
  }

  /** What was read at one time. */
  static final class Read {
    private final List<AccountView> all;
    private final Map<UUID, AccountView> byId;
    private final Map<UUID, List<UUID>> incidents;
    private final Map<UUID, List<Announcement>> notices;
    private final List<KnownFake> fakes;
    private final List<UnusedPlatform> unused;
    private final List<ReferenceAccount> references;
    private final Map<UUID, LocalDate> closing;
    private final List<CampaignView> campaigns;
    private final boolean ended;

    private Read(
        List<AccountView> all,
        Map<UUID, AccountView> byId,
        Map<UUID, List<UUID>> incidents,
        Map<UUID, List<Announcement>> notices,
        List<KnownFake> fakes,
        List<UnusedPlatform> unused,
        List<ReferenceAccount> references,
        Map<UUID, LocalDate> closing,
        List<CampaignView> campaigns,
        boolean ended) {
      this.all = all;
      this.byId = byId;
      this.incidents = incidents;
      this.notices = notices;
      this.fakes = fakes;
      this.unused = unused;
      this.references = references;
      this.closing = closing;
      this.campaigns = campaigns;
      this.ended = ended;
    }

    List<AccountView> accounts() {
      return all;
    }

    /** The confirmed fakes that a reference surely names. */
    List<KnownFake> fakes(Reference asked) {
      return fakes.stream().filter(it -> it.is(asked)).toList();
    }

    /** What is said of a platform that the municipality does not use. */
    Optional<UnusedPlatform> unused(@Nullable Platform platform) {
      return unused.stream().filter(it -> it.platform() == platform).findFirst();
    }

    /** The account of another body that a reference surely names. */
    Optional<ReferenceAccount> reference(Reference asked) {
      return references.stream().filter(it -> it.is(asked)).findFirst();
    }

    /** An account as residents may see it. */
    PublicAccount shown(AccountView account) {
      List<PublicNotice> about =
          account.state() == AccountState.SUSPECTED_COMPROMISED
              ? incidents.getOrDefault(account.id(), List.of()).stream()
                  .flatMap(it -> about(it).stream())
                  .toList()
              : List.of();
      List<PublicCampaign> running =
          campaigns.stream()
              .filter(it -> it.accounts().contains(account.id()))
              .map(PublicCampaign::of)
              .toList();
      return PublicAccount.of(account, movedTo(account), about, closing.get(account.id()), running);
    }

    /** The campaigns that run, or were stopped before their end. */
    List<PublicCampaign> campaigns() {
      return campaigns.stream().map(PublicCampaign::of).toList();
    }

    /** What public lists show. */
    List<PublicAccount> shown() {
      return all.stream()
          .filter(it -> ended || it.state() != AccountState.RETIRED)
          .map(this::shown)
          .toList();
    }

    /** The notices about an incident, the newest first. */
    List<PublicNotice> about(UUID incident) {
      return notices.getOrDefault(incident, List.of()).stream().map(PublicNotice::of).toList();
    }

    /** Where residents find it now: the last of those that took each other's place. */
    private PublicAccount.@Nullable MovedTo movedTo(AccountView account) {
      if (account.state() != AccountState.RETIRED) {
        return null;
      }
      AccountView last = null;
      for (UUID next = account.successorId(); next != null; ) {
        AccountView found = byId.get(next);
        if (found == null || Objects.equals(found, last)) {
          break;
        }
        last = found;
        next = found.state() == AccountState.RETIRED ? found.successorId() : null;
      }
      return last == null ? null : PublicAccount.MovedTo.of(last);
    }
  }
}

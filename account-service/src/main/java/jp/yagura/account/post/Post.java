package jp.yagura.account.post;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.guideline.posting.PostCheck;
import jp.yagura.kit.refusal.Refused;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "post")
class Post {
  @EmbeddedId private PostId id;

  @SuppressWarnings("UnusedVariable") // read and written by Hibernate alone
  @TenantId
  private String municipality;

  private String division;

  @Convert(converter = PostColumns.Accounts.class)
  private List<UUID> accounts = List.of();

  private String text;
  private String why;

  @Column(name = "planned_at")
  private @Nullable Instant plannedAt;

  @Column(name = "primary_source")
  private String primarySource;

  @Column(name = "reply_to")
  private String replyTo;

  private String category;

  @Column(name = "information_class")
  private String informationClass;

  @Convert(converter = PostColumns.Reasons.class)
  private Map<PostCheck.Kind, String> reasons = Map.of();

  private boolean attested;

  @Column(name = "guideline_version")
  private String guidelineVersion;

  @Enumerated(EnumType.STRING)
  private PostState state;

  @Enumerated(EnumType.STRING)
  private @Nullable PostBasis basis;

  @Column(name = "basis_scope")
  private @Nullable String basisScope;

  @Column(name = "basis_until")
  private @Nullable Instant basisUntil;

  @Column(name = "approved_by")
  private @Nullable String approvedBy;

  @Column(name = "approved_at")
  private @Nullable Instant approvedAt;

  @Column(name = "second_checker")
  private @Nullable String secondChecker;

  @Column(name = "confirm_due")
  private @Nullable Instant confirmDue;

  @Column(name = "confirmed_by")
  private @Nullable String confirmedBy;

  @Column(name = "confirmed_at")
  private @Nullable Instant confirmedAt;

  @Convert(converter = PostColumns.Addresses.class)
  private List<PostAddress> addresses = List.of();

  @Column(name = "was_posted")
  private boolean wasPosted;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_by_name")
  private String writtenByName;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "sort_at")
  private Instant sortAt;

  @Column(name = "line_count")
  private int lineCount;

  @Version private long version;

  protected Post() {}

  Post(String division, String guidelineVersion, PostContent content, Actor by, Instant now) {
    this.id = PostId.fresh();
    this.division = division;
    this.guidelineVersion = guidelineVersion;
    this.createdAt = now;
    fill(content, by, now);
  }

  /** Why an act is not possible now; empty when it is. */
  Optional<Refused> refuses(PostAct act) {
    boolean confirming = act == PostAct.CONFIRM || act == PostAct.CONTRADICT;
    boolean nothing = confirming && (confirmDue == null || confirmedAt != null);
    return state.allows(act) && !nothing
        ? Optional.empty()
        : Optional.of(Refused.conflict("post-not-now"));
  }

  /** It is written anew; what was agreed to before is not agreed to any more. */
  void enter(PostContent content, Actor by, Instant now) {
    fill(content, by, now);
  }

  private void fill(PostContent content, Actor by, Instant now) {
    this.state = PostState.DRAFT;
    this.accounts = content.accounts();
    this.text = content.text();
    this.why = content.why();
    this.plannedAt = content.plannedAt();
    this.primarySource = content.primarySource();
    this.replyTo = content.replyTo();
    this.category = content.category();
    this.informationClass = content.informationClass();
    this.attested = false;
    this.writtenBy = by.subject();
    this.writtenByName = by.name();
    this.sortAt = plannedAt == null ? createdAt : plannedAt;
    forget();
    this.changedAt = now;
  }

  private void forget() {
    this.basis = null;
    this.basisScope = null;
    this.basisUntil = null;
    this.approvedBy = null;
    this.approvedAt = null;
    this.secondChecker = null;
    this.confirmDue = null;
    this.confirmedBy = null;
    this.confirmedAt = null;
  }

  /** Whoever asks says why what was found is meant, and that nothing prohibited is in it. */
  void explained(Map<PostCheck.Kind, String> why) {
    this.reasons = Map.copyOf(why);
    this.attested = true;
  }

  void asked(Instant now) {
    this.state = PostState.ASKED;
    this.changedAt = now;
  }

  void returned(Instant now) {
    this.state = PostState.RETURNED;
    forget();
    this.changedAt = now;
  }

  /**
   * It may be posted.
   *
   * @param until the first moment at which it no longer may; null for no such time
   */
  void approved(Approved how, Instant now) {
    this.state = PostState.APPROVED;
    this.basis = how.basis();
    this.basisScope = how.scope();
    this.basisUntil = how.until();
    this.approvedBy = how.by();
    this.approvedAt = how.at();
    this.secondChecker = how.secondChecker();
    this.confirmDue = how.confirmDue();
    this.changedAt = now;
  }

  /**
   * How it came to be that it may be posted.
   *
   * @param by who agreed, by name
   * @param confirmDue until when the head confirms it afterwards; null for not at all, or not yet
   */
  record Approved(
      PostBasis basis,
      @Nullable String scope,
      @Nullable Instant until,
      String by,
      Instant at,
      @Nullable String secondChecker,
      @Nullable Instant confirmDue) {}

  /** It stands somewhere; on an account where it stood before, the later address holds. */
  void posted(PostAddress address, @Nullable Instant reportUntil, Instant now) {
    List<PostAddress> all = new ArrayList<>(addresses);
    all.removeIf(it -> it.accountId().equals(address.accountId()));
    all.add(address);
    this.addresses = List.copyOf(all);
    this.wasPosted = true;
    if (state == PostState.APPROVED) {
      this.state = PostState.POSTED;
    }
    if (confirmDue == null && reportUntil != null) {
      this.confirmDue = reportUntil;
    }
    this.changedAt = now;
  }

  void confirmed(Actor by, Instant now) {
    this.confirmedBy = by.name();
    this.confirmedAt = now;
    this.changedAt = now;
  }

  /** It was put right; the text stays where the correction is empty. */
  void corrected(String correction, Instant now) {
    this.state = PostState.CORRECTED;
    if (!correction.isEmpty()) {
      this.text = correction;
    }
    this.changedAt = now;
  }

  void withdrawn(Instant now) {
    this.state = PostState.WITHDRAWN;
    if (!wasPosted) {
      this.confirmDue = null;
    }
    this.changedAt = now;
  }

  /** The number of the next line of the ledger. */
  int nextLine() {
    lineCount++;
    return lineCount;
  }

  PostContent content() {
    return new PostContent(
        accounts, text, why, plannedAt, primarySource, replyTo, category, informationClass);
  }

  PostView view() {
    return new PostView(
        id.value(),
        division,
        content(),
        reasons,
        attested,
        guidelineVersion,
        state,
        basis,
        basisScope,
        basisUntil,
        approvedBy,
        approvedAt,
        secondChecker,
        confirmDue,
        confirmedBy,
        confirmedAt,
        addresses,
        wasPosted,
        writtenBy,
        writtenByName,
        createdAt,
        changedAt,
        sortAt,
        version);
  }
}

package jp.yagura.incident.notice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.timeline.NoticeChange;
import jp.yagura.incident.timeline.NoticeChange.NoticeName;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One notice: the text at work, and every revision that residents have read. It alone changes its
 * state.
 */
@Entity
@Table(name = "notice")
class Notice {
  @EmbeddedId private NoticeId id;
  @TenantId private String municipality;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
  private IncidentId incidentId;

  /** Residents never read a notice of a drill. */
  @Column(updatable = false)
  private boolean drill;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private NoticeState state = NoticeState.DRAFT;

  @Embedded private NoticeText text;

  @Column(name = "author")
  private String authorSubject;

  @Column(name = "author_name")
  private String authorName;

  @Column(name = "approver_name")
  private @Nullable String approverName;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** When what residents see last changed; null while they never saw it. */
  @Column(name = "public_at")
  private @Nullable Instant publicAt;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  @Column(name = "withdrawal_reason")
  private @Nullable String withdrawalReason;

  @BatchSize(size = 50)
  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "notice_id", insertable = false, updatable = false)
  @OrderBy("number")
  private List<Revision> revisions = new ArrayList<>();

  /** For Hibernate. */
  protected Notice() {}

  /**
   * A draft.
   *
   * @param drill whether its incident is a drill
   */
  Notice(IncidentId incidentId, boolean drill, NoticeText text, Actor author, Instant now) {
    this.id = NoticeId.fresh();
    this.incidentId = incidentId;
    this.drill = drill;
    this.text = text;
    this.authorSubject = author.subject();
    this.authorName = author.name();
    this.createdAt = now;
    this.changedAt = now;
  }

  /** Does it, or says why not. */
  Outcome<NoticeChange> apply(NoticeAct act, NoticeSituation situation) {
    Optional<NoticeState> next = state.after(act.move());
    if (next.isEmpty()) {
      return Outcome.refused(Refused.conflict(act.move().refusedCode()));
    }
    Optional<Refused> refused =
        switch (act) {
          case NoticeAct.Approve approve -> refuses(approve, situation);
          case NoticeAct.Withdraw withdraw -> WithdrawalPolicy.refuses(withdraw.reason());
          case NoticeAct.Rewrite rewrite -> PromisePolicy.refuses(rewrite.text(), situation.now());
          case NoticeAct.Publish _ -> PromisePolicy.refuses(text, situation.now());
        };
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    state = next.get();
    changedAt = situation.now();
    return Outcome.done(
        switch (act) {
          case NoticeAct.Rewrite rewrite -> rewritten(rewrite.text(), situation.by());
          case NoticeAct.Approve approve -> approved(approve, situation);
          case NoticeAct.Publish _ -> published(situation);
          case NoticeAct.Withdraw withdraw -> withdrawn(withdraw.reason(), situation);
        });
  }

  /** Refused while blanks of the template are left in the text. */
  private Optional<Refused> refuses(NoticeAct.Approve approve, NoticeSituation situation) {
    return text.hasBlanks()
        ? Optional.of(Refused.conflict("notice-blanks-left"))
        : situation.second().refuses(isBy(situation.by()), stripped(approve.alone()));
  }

  /** Whoever wrote last counts as its author, and the text wants a new approval. */
  private NoticeChange rewritten(NoticeText next, Actor author) {
    text = next;
    authorSubject = author.subject();
    authorName = author.name();
    approverName = null;
    return new NoticeChange.Rewritten(name());
  }

  private NoticeChange approved(NoticeAct.Approve approve, NoticeSituation situation) {
    approverName = situation.by().name();
    String reason = stripped(approve.alone());
    return isBy(situation.by()) && !reason.isEmpty() && situation.second().rule() != null
        ? new NoticeChange.ApprovedAlone(name(), reason)
        : new NoticeChange.Approved(name());
  }

  private NoticeChange published(NoticeSituation situation) {
    revisions.add(
        new Revision(
            id,
            revisions.size() + 1,
            text,
            new Revision.People(authorName, approverName, situation.by().name()),
            situation.now()));
    publicAt = situation.now();
    return new NoticeChange.Published(name(), situation.incident().get(), path());
  }

  /** A draft that nobody outside has read goes without an event. */
  private NoticeChange withdrawn(String reason, NoticeSituation situation) {
    withdrawnAt = situation.now();
    publicAt = wasPublic() ? situation.now() : null;
    withdrawalReason = reason;
    return new NoticeChange.Withdrawn(
        name(), wasPublic() ? situation.incident().get() : null, reason);
  }

  IncidentId incidentId() {
    return incidentId;
  }

  long version() {
    return version;
  }

  /** Whether residents ever read it; in a drill, whether whoever takes part did. */
  boolean wasPublic() {
    return !revisions.isEmpty();
  }

  /** Whether it is part of a drill, and so no business of residents. */
  boolean drill() {
    return drill;
  }

  /** Its place in a list of the newest first. */
  Cursor place() {
    return new Cursor(createdAt, id.value());
  }

  /** As a timeline names it. */
  NoticeName name() {
    return new NoticeName(
        id,
        incidentId,
        text.title(),
        text.hasEnglish() ? text.titleEn() : null,
        revisions.size(),
        changedAt);
  }

  /** As those who work on it see it. */
  NoticeView view() {
    return new NoticeView(
        id,
        incidentId,
        state,
        text,
        authorName,
        authorSubject,
        approverName,
        createdAt,
        changedAt,
        withdrawnAt,
        withdrawalReason,
        path(),
        revisions.stream().map(Revision::view).toList(),
        version);
  }

  /** As residents see it, who must have. */
  PublicNotice publicView() {
    return new PublicNotice(
        id,
        municipality,
        revisions.getLast().text(),
        revisions.stream().map(Revision::issue).toList(),
        withdrawnAt,
        withdrawalReason);
  }

  private boolean isBy(Actor person) {
    return authorSubject.equals(person.subject());
  }

  /** The promise that its last revision made; null for none. */
  @Nullable Promise promise() {
    Instant at = revisions.getLast().text().nextUpdateAt();
    return at == null ? null : new Promise(id, incidentId, revisions.size(), at, 0);
  }

  /** Where residents read it, on the common origin; in a drill, where whoever takes part does. */
  private String path() {
    return drill
        ? "/incidents/" + incidentId + "/drill/notices/" + id
        : "/public/" + municipality + "/notices/" + id;
  }

  private static String stripped(@Nullable String words) {
    return words == null ? "" : words.strip();
  }
}

package jp.yagura.guideline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yagura.guideline.account.Closing;
import jp.yagura.guideline.account.Credentials;
import jp.yagura.guideline.account.Opening;
import jp.yagura.guideline.account.Publication;
import jp.yagura.guideline.account.Review;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.guideline.playbook.Playbook;
import jp.yagura.guideline.posting.Moderation;
import jp.yagura.guideline.posting.PersonalUse;
import jp.yagura.guideline.posting.Posting;
import jp.yagura.guideline.wording.Clause;
import jp.yagura.guideline.wording.Contact;
import jp.yagura.guideline.wording.Document;
import jp.yagura.guideline.wording.Rule;
import jp.yagura.guideline.wording.Text;
import jp.yagura.guideline.wording.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * One version of one municipality's guideline, complete: what it inherits is filled in and marked
 * as a product default.
 *
 * @param municipality its id, such as {@code nagasaki}
 * @param version such as {@code 2019-03}; unique per municipality, kept by whatever began under it
 * @param effectiveFrom first day in force, Asia/Tokyo
 * @param effectiveTo last day in force; absent: until a later version begins
 */
public record GuidelineProfile(
    String municipality,
    Text name,
    String version,
    LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    Document document,
    List<Rule> scope,
    Vocabulary vocabulary,
    Opening opening,
    Publication publication,
    Credentials credentials,
    Posting posting,
    Moderation moderation,
    List<Playbook> playbooks,
    Closing closing,
    List<Review> reviews,
    PersonalUse personalUse,
    List<Rule> disclaimers,
    @Nullable Contact contact,
    List<Clause> clauses) {

  /** The playbook of a type of this municipality, such as {@code HIJACK} or NARISUMASHI. */
  public Optional<Playbook> playbook(String type) {
    return playbooks.stream().filter(playbook -> playbook.type().equals(type)).findFirst();
  }

  /** The playbook under which this municipality handles a kind of incident, such as HIJACK. */
  public Optional<Playbook> playbookFor(String kind) {
    return playbooks.stream().filter(playbook -> playbook.covers().contains(kind)).findFirst();
  }

  /** A kind of incident that can be reported here, such as HIJACK, with what code asks about it. */
  public Optional<IncidentKind> kind(String id) {
    return playbookFor(id).flatMap(playbook -> playbook.kind(id));
  }

  /** The clause that a rule of the scope stands for, such as {@code CONTRACTORS}. */
  public Optional<String> scopeClause(String id) {
    return scope.stream()
        .filter(rule -> rule.id().equals(id))
        .flatMap(rule -> rule.clauses().stream())
        .findFirst();
  }

  /** A clause by its id, such as {@code NGS-10.3b}. */
  public Optional<Clause> clause(String id) {
    return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
  }

  /** How screens cite a clause: ガイドライン10(3); the id itself if the clause is unknown. */
  public String cite(String id) {
    return clause(id).map(clause -> document.kind().ja() + clause.reference()).orElse(id);
  }

  /** Whether it is in force on a day, looking at its own dates only. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
  }
}

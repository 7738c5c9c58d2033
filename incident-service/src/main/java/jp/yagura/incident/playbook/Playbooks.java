package jp.yagura.incident.playbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.guideline.playbook.NoticeTemplate;
import jp.yagura.guideline.wording.Contact;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Seat;
import jp.yagura.guideline.wording.Text;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.kit.work.AfterCommit;

/** The playbooks of the municipality in scope: those in force, and those that incidents keep. */
@ApplicationScoped
public class Playbooks {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final GuidelineBook book;
  private final CurrentMunicipality municipality;
  private final EntityManager entities;
  private final PlaybookQueries queries;
  private final AfterCommit afterCommit;
  private final Clock clock;

  /** Content never changes under an id, so what was kept once stays right. */
  private final Map<UUID, FrozenPlaybook> kept = new ConcurrentHashMap<>();

  Playbooks(
      GuidelineBook book,
      CurrentMunicipality municipality,
      EntityManager entities,
      PlaybookQueries queries,
      AfterCommit afterCommit,
      Clock clock) {
    this.book = book;
    this.municipality = municipality;
    this.entities = entities;
    this.queries = queries;
    this.afterCommit = afterCommit;
    this.clock = clock;
  }

  /**
   * A kind of incident that can be reported here.
   *
   * @param type the name of the type under which it is handled
   * @param label what a reporter says who chooses it
   * @param ownAccountTaken whether an official account is in other hands
   * @param fakeExists whether somebody else's account poses as an official one
   */
  public record Kind(
      String id, Text type, Text label, boolean ownAccountTaken, boolean fakeExists) {}

  /** A type under which incidents are handled here. */
  public record Type(String id, Text type) {}

  /**
   * The kinds that the municipality's playbooks cover today, the most urgent first, else in the
   * guideline's order.
   */
  public List<Kind> kinds() {
    return profile().stream()
        .flatMap(profile -> profile.playbooks().stream())
        .flatMap(it -> it.kinds().stream().map(kind -> Map.entry(it.name(), kind)))
        .sorted(Comparator.comparing(it -> urgency(it.getValue())))
        .map(it -> kind(it.getKey(), it.getValue()))
        .toList();
  }

  /** What is looked for first: an account in other hands, then a fake of one, then what is left. */
  private static int urgency(IncidentKind kind) {
    if (kind.ownAccountTaken()) {
      return 0;
    }
    return kind.fakeExists() && kind.notice() == NoticeTemplate.IMPERSONATION ? 1 : 2;
  }

  private static Kind kind(Text type, IncidentKind it) {
    return new Kind(it.id(), type, it.label(), it.ownAccountTaken(), it.fakeExists());
  }

  /** The kind that says that a fake exists; empty where the guideline in force has none. */
  public Optional<Kind> impersonation() {
    return kinds().stream().filter(Kind::fakeExists).findFirst();
  }

  /** The kind that says that an account of ours is in other hands; empty as above. */
  public Optional<Kind> accountTaken() {
    return kinds().stream().filter(Kind::ownAccountTaken).findFirst();
  }

  /** The types under which incidents are handled here today; the id is the type's. */
  public List<Type> types() {
    return profile().stream()
        .flatMap(profile -> profile.playbooks().stream())
        .map(it -> new Type(it.type(), it.name()))
        .toList();
  }

  /** The division that a role sits in today, such as 広報広聴課; empty where nothing names it. */
  public Optional<Text> division(OwnerRole role) {
    return profile().flatMap(p -> p.vocabulary().seat(role)).map(Seat::division);
  }

  /**
   * A rule of the guideline as screens show it.
   *
   * @param clause its id, such as FJI-8.3
   * @param cite how to point at it, such as ガイドライン8(3)
   */
  public record Cited(Text text, String clause, String cite) {}

  /** What the guideline in force says of a second person who checks; empty where it is silent. */
  public Optional<Cited> secondChecker() {
    return profile()
        .flatMap(
            profile ->
                Optional.ofNullable(profile.posting().secondChecker())
                    .flatMap(
                        rule ->
                            rule.clauses().stream()
                                .findFirst()
                                .map(id -> new Cited(rule.text(), id, profile.cite(id)))));
  }

  /** Whom people may ask, as the guideline in force has it; empty where it is silent (FJI-12). */
  public Optional<Contact> contact() {
    return profile().map(GuidelineProfile::contact);
  }

  /** The playbook in force today for a kind; empty when the municipality has none for it. */
  public Optional<PlaybookInForce> inForce(String kind) {
    return profile().flatMap(p -> p.playbookFor(kind).map(it -> book.written(p, it)));
  }

  /**
   * The playbook for a kind, of the version of the guideline that an incident began under; of the
   * one in force where that version is gone.
   */
  public Optional<PlaybookInForce> ofVersion(String version, String kind) {
    return book.version(municipality.required(), version)
        .flatMap(p -> p.playbookFor(kind).map(it -> book.written(p, it)))
        .or(() -> inForce(kind));
  }

  /** Keeps the playbook for an incident that begins, in the current transaction. */
  public void freeze(PlaybookInForce playbook) {
    if (kept.containsKey(playbook.id())) {
      return;
    }
    queries.freeze(playbook, clock.instant());
    afterCommit.run(() -> kept.put(playbook.id(), playbook.playbook()));
  }

  /** The playbook that an incident began under. */
  public FrozenPlaybook frozen(UUID id) {
    FrozenPlaybook found = kept.get(id);
    if (found == null) {
      found = entities.find(FrozenRow.class, id).playbook();
      kept.put(id, found);
    }
    return found;
  }

  private Optional<GuidelineProfile> profile() {
    return book.profile(municipality.required(), LocalDate.ofInstant(clock.instant(), TOKYO));
  }
}

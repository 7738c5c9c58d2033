package jp.yagura.incident.residentreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.Stage;
import jp.yagura.incident.registercopy.AccountView;
import org.jspecify.annotations.Nullable;

/** Reads what residents reported, by account. */
@ApplicationScoped
public class FindResidentReports {
  /** A city that gets more than these at once works from the newest on. */
  private static final int MOST = 1000;

  private static final int MOST_DECIDED = 30;

  private final ResidentReportQueries queries;
  private final DescribeAccount describe;
  private final IncidentAccess incidents;

  FindResidentReports(
      ResidentReportQueries queries, DescribeAccount describe, IncidentAccess incidents) {
    this.queries = queries;
    this.describe = describe;
    this.incidents = incidents;
  }

  /** One report of a group. */
  public record Note(String receipt, Instant receivedAt, String account, String note) {}

  /**
   * Reports about one account that wait for a decision.
   *
   * @param id of the newest; what is decided of it is decided of all in the group
   * @param account as it was reported last
   * @param url where it is, or null when nobody said
   * @param official the account of ours that it is, or null
   * @param imitates the account of ours that it looks like, or null
   * @param senders from how many addresses they came; those whose trace was erased count no more
   * @param before an incident of the same account that has such reports and is not over, or null
   */
  public record Group(
      UUID id,
      String account,
      @Nullable String url,
      @Nullable String official,
      @Nullable String imitates,
      int senders,
      List<Note> reports,
      @Nullable String before) {

    /** When the last came. */
    public Instant last() {
      return reports.getFirst().receivedAt();
    }
  }

  /**
   * A decision of the past.
   *
   * @param id of one of its reports
   * @param number of the incident that they became or joined; null where there was nothing to do
   */
  public record Past(
      UUID id,
      String account,
      int count,
      @Nullable IncidentId incidentId,
      @Nullable String number,
      String by,
      Instant at,
      @Nullable String reason) {}

  /** How many accounts wait. */
  public int waitingAccounts() {
    return queries.waitingAccounts();
  }

  /** The groups that wait: that with the latest report first. */
  public List<Group> waiting() {
    Map<String, List<ResidentReport>> byAccount =
        queries.waiting(MOST).stream()
            .collect(
                Collectors.groupingBy(
                    ResidentReport::accountKey, LinkedHashMap::new, Collectors.toList()));
    List<ResidentReportQueries.Decided> decided = queries.decided(MOST);
    return byAccount.values().stream().map(it -> group(it, decided)).toList();
  }

  /** The latest decisions. */
  public List<Past> decided() {
    return queries.decided(MOST_DECIDED).stream()
        .map(
            it ->
                new Past(
                    it.id(),
                    it.account(),
                    it.count(),
                    it.incident(),
                    number(it.incident()),
                    it.by(),
                    it.at(),
                    it.reason()))
        .toList();
  }

  private Group group(List<ResidentReport> reports, List<ResidentReportQueries.Decided> decided) {
    ResidentReport newest = reports.getFirst();
    DescribeAccount.Described known = describe.of(newest.account());
    String before =
        decided.stream()
            .filter(it -> it.accountKey().equals(newest.accountKey()))
            .flatMap(it -> Optional.ofNullable(it.incident()).flatMap(incidents::visible).stream())
            .filter(it -> it.stage() != Stage.CLOSED && it.stage() != Stage.DISMISSED)
            .map(IncidentFacts::number)
            .findFirst()
            .orElse(null);
    return new Group(
        newest.id(),
        newest.account(),
        known.url(),
        label(known.official()),
        label(known.imitates()),
        (int)
            reports.stream()
                .map(ResidentReport::sender)
                .filter(Objects::nonNull)
                .distinct()
                .count(),
        reports.stream()
            .map(it -> new Note(it.receipt(), it.receivedAt(), it.account(), it.note()))
            .toList(),
        before);
  }

  private @Nullable String number(@Nullable IncidentId incident) {
    return incident == null
        ? null
        : incidents.visible(incident).map(IncidentFacts::number).orElse(null);
  }

  private static @Nullable String label(@Nullable AccountView account) {
    return account == null ? null : account.label();
  }
}

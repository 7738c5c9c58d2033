package jp.yagura.incident.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.Disclosure;
import jp.yagura.kit.access.CurrentCaller;

/** Looks whether the evidence of an incident is as it was: every byte, every link, every anchor. */
@ApplicationScoped
class VerifyEvidence {
  private final IncidentAccess incidents;
  private final EvidenceQueries queries;
  private final EvidenceContents contents;
  private final AnchorQueries anchors;
  private final Chronicle chronicle;
  private final Clock clock;
  private final CurrentCaller caller;

  VerifyEvidence(
      IncidentAccess incidents,
      EvidenceQueries queries,
      EvidenceContents contents,
      AnchorQueries anchors,
      Chronicle chronicle,
      Clock clock,
      CurrentCaller caller) {
    this.incidents = incidents;
    this.queries = queries;
    this.contents = contents;
    this.anchors = anchors;
    this.chronicle = chronicle;
    this.clock = clock;
    this.caller = caller;
  }

  /** Reads all of it; empty when the caller does not see the incident. */
  Optional<EvidenceCheckPage> verify(IncidentId incidentId) {
    return incidents
        .visible(incidentId)
        .map(incident -> new EvidenceCheckPage(incident, checked(incidentId)));
  }

  private EvidenceCheck checked(IncidentId incidentId) {
    // the end first: what comes meanwhile is then more than the end says, and left out
    EvidenceQueries.ChainEnd end =
        queries.end(incidentId).orElse(new EvidenceQueries.ChainEnd(0, EvidenceChain.BEGIN));
    List<AnchorQueries.Anchored> written = anchors.of(incidentId);
    List<EvidenceItem> items =
        queries.of(incidentId).stream().filter(it -> it.position() < end.items()).toList();
    Set<UUID> changed =
        items.stream()
            .filter(it -> !sum(it.id()).equals(it.sha256()))
            .map(EvidenceItem::id)
            .collect(Collectors.toSet());
    List<EvidenceCheck.Finding> findings = new ArrayList<>(ChainReview.of(items, changed, end));
    written.forEach(it -> differs(it, items).ifPresent(findings::add));
    List<LocalDate> days = written.stream().map(AnchorQueries.Anchored::day).toList();
    EvidenceCheck check =
        new EvidenceCheck(
            clock.instant(), items.size(), end.head(), findings.isEmpty(), findings, days);
    List<String> names = findings.stream().map(EvidenceCheck.Finding::name).distinct().toList();
    chronicle.record(
        new Disclosure.EvidenceVerified(incidentId, items.size(), names), caller.actor());
    return check;
  }

  private Optional<EvidenceCheck.Finding> differs(
      AnchorQueries.Anchored anchor, List<EvidenceItem> items) {
    Optional<EvidenceItem> last =
        items.stream().filter(it -> it.position() == anchor.items() - 1).findFirst();
    boolean same =
        last.filter(it -> it.chain().equals(anchor.head())).isPresent()
            && AnchorEvidence.sum(anchor.before(), anchors.heads(anchor.day()))
                .equals(anchor.sum());
    return same
        ? Optional.empty()
        : Optional.of(
            new EvidenceCheck.Finding(
                ChainFault.ANCHOR_DIFFERS,
                last.map(EvidenceItem::id).orElse(null),
                last.map(EvidenceItem::name).orElse("#" + anchor.items()),
                anchor.day()));
  }

  private String sum(UUID id) {
    MessageDigest digest = Sha256.digest();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      contents.copy(id, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Sha256.hex(digest);
  }
}

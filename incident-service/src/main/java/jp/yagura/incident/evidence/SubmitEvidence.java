package jp.yagura.incident.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.idempotency.Idempotency;
import jp.yagura.kit.idempotency.Reply;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Takes the form that adds evidence, once however often the button is pressed. */
@ApplicationScoped
class SubmitEvidence {
  static final String FILES = "files";

  private final ReadUpload upload;
  private final AddEvidence adding;
  private final Idempotency idempotency;
  private final Clock clock;

  SubmitEvidence(ReadUpload upload, AddEvidence adding, Idempotency idempotency, Clock clock) {
    this.upload = upload;
    this.adding = adding;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /** What makes a form the same one. */
  record Sent(List<String> sums, String note) {}

  /** Where the evidence is now, or what is wrong with which field. */
  Outcome<String> submit(IncidentId id, EvidenceForm form, List<SentFile> uploads) {
    return switch (form.address() ? address(form) : files(form, uploads)) {
      case Outcome.NotDone<List<ReceivedFile>>(List<Refused> refusals) -> Outcome.refused(refusals);
      case Outcome.Done<List<ReceivedFile>>(List<ReceivedFile> files) -> once(id, form, files);
    };
  }

  private Outcome<String> once(IncidentId id, EvidenceForm form, List<ReceivedFile> files) {
    String key = form.text("key");
    try {
      Reply reply =
          idempotency.reply(
              key.isEmpty() ? null : key,
              "evidence-form/" + id,
              new Sent(files.stream().map(ReceivedFile::sha256).toList(), form.text("note")),
              () -> added(id, form, files));
      return Outcome.done(reply.location());
    } catch (Refused.Thrown refused) {
      // the edge of the service: what the use case refused is shown in the form
      return Outcome.refused(refused.refusals());
    }
  }

  private Reply added(IncidentId id, EvidenceForm form, List<ReceivedFile> files) {
    String field = form.address() ? "url" : FILES;
    List<EvidenceItem> items = adding.add(id, field, files, EvidenceVia.PAGE).orRefuse();
    return Reply.created("/incidents/" + id + "/evidence", null, items.size());
  }

  private Outcome<List<ReceivedFile>> address(EvidenceForm form) {
    if (form.badTime()) {
      return Outcome.refused(Refused.invalid("seenAt", "report-time-unreadable"));
    }
    return AddressNote.of(form.text("url"), form.time(), form.text("seen"), clock.instant())
        .map(List::of);
  }

  private Outcome<List<ReceivedFile>> files(EvidenceForm form, List<SentFile> uploads) {
    List<Refused> refusals = new ArrayList<>();
    Outcome<List<ReceivedFile>> read = upload.read(FILES, uploads);
    if (read instanceof Outcome.NotDone<List<ReceivedFile>>(List<Refused> why)) {
      refusals.addAll(why);
    }
    String note = form.text("note");
    AddressNote.text("note", note).ifPresent(refusals::add);
    return refusals.isEmpty()
        ? read.map(files -> files.stream().map(it -> it.noted(note)).toList())
        : Outcome.refused(refusals);
  }
}

package jp.yagura.incident.presspack;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yagura.incident.NoticeId;
import jp.yagura.incident.document.DocumentFile;
import jp.yagura.incident.document.DocumentFormat;
import jp.yagura.incident.document.ExportDocument;
import jp.yagura.incident.document.MadeDocument;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.notice.NoticeView;
import jp.yagura.incident.notice.ReadNotices;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Finds a notice with its incident for those who may see both, and makes the press material. */
@ApplicationScoped
class FindPressNotice {
  private final ReadNotices notices;
  private final IncidentAccess incidents;
  private final MakePressPack packs;
  private final ExportDocument documents;
  private final Language language;

  FindPressNotice(
      ReadNotices notices,
      IncidentAccess incidents,
      MakePressPack packs,
      ExportDocument documents,
      Language language) {
    this.notices = notices;
    this.incidents = incidents;
    this.packs = packs;
    this.documents = documents;
    this.language = language;
  }

  /** A notice with its incident. */
  record Found(IncidentFacts incident, NoticeView notice) {}

  /** Empty when there is none that the caller may see. */
  Optional<Found> find(NoticeId id) {
    return notices
        .find(id)
        .flatMap(notice -> incidents.visible(notice.incidentId()).map(it -> new Found(it, notice)));
  }

  /** As above; that there is none ends the request. */
  Found required(NoticeId id) {
    return find(id).orElseThrow(() -> Refused.notFound().exception());
  }

  /**
   * The material as a file.
   *
   * @param home scheme and host, as the reader knows them
   */
  Outcome<DocumentFile> file(NoticeId id, DocumentFormat format, String home) {
    Found found = required(id);
    return switch (packs.make(found.incident(), found.notice(), home, language.now())) {
      case Outcome.Done<MadeDocument>(var made) -> documents.export(made, format);
      case Outcome.NotDone<MadeDocument>(var refusals) -> Outcome.refused(refusals);
    };
  }
}

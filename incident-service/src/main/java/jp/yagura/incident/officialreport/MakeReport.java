package jp.yagura.incident.officialreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import jp.yagura.document.OfficeDocument;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.document.DocumentFile;
import jp.yagura.incident.document.DocumentFormat;
import jp.yagura.incident.document.ExportDocument;
import jp.yagura.incident.document.MadeDocument;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Makes a report on an incident, in the reader's language. */
@ApplicationScoped
class MakeReport {
  private final ReadCaseFacts reading;
  private final ExportDocument documents;
  private final Language language;

  MakeReport(ReadCaseFacts reading, ExportDocument documents, Language language) {
    this.reading = reading;
    this.documents = documents;
    this.language = language;
  }

  /** Which report. */
  enum Kind {
    SITUATION,
    FINAL;

    String wire() {
      return name().toLowerCase(Locale.ROOT) + "-report";
    }
  }

  /**
   * A report with what it was made from.
   *
   * @param kind which one
   */
  record Made(CaseFacts facts, Kind kind, OfficeDocument document) {}

  /** The report; that there is no such incident for the caller ends the request. */
  Made make(IncidentId id, Kind kind) {
    ReportLanguage words = new ReportLanguage(language.now());
    CaseFacts facts =
        reading.of(id, language.now()).orElseThrow(() -> Refused.notFound().exception());
    return new Made(
        facts,
        kind,
        switch (kind) {
          case SITUATION -> SituationReport.of(facts, words);
          case FINAL -> FinalReport.of(facts, words);
        });
  }

  /** The report as a file. */
  Outcome<DocumentFile> file(IncidentId id, Kind kind, DocumentFormat format) {
    Made made = make(id, kind);
    String number = made.facts().incident().number();
    String name = new ReportLanguage(language.now()).say("file", kind) + "_" + number;
    return documents.export(
        new MadeDocument(
            id, kind.wire(), id.value(), made.document(), name, kind.wire() + "-" + number),
        format);
  }
}

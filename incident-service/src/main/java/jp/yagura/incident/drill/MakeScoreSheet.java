package jp.yagura.incident.drill;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.document.OfficeDocument;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.document.DocumentFile;
import jp.yagura.incident.document.DocumentFormat;
import jp.yagura.incident.document.ExportDocument;
import jp.yagura.incident.document.MadeDocument;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.words.Words;

/** Makes the score sheet of a drill, in the reader's language. */
@ApplicationScoped
class MakeScoreSheet {
  private static final Words WORDS = Words.of("drill");

  private final ReadDrill reading;
  private final ExportDocument documents;
  private final Language language;

  MakeScoreSheet(ReadDrill reading, ExportDocument documents, Language language) {
    this.reading = reading;
    this.documents = documents;
    this.language = language;
  }

  /** The sheet with what it was made from. */
  record Made(DrillView drill, OfficeDocument document) {}

  /** The sheet; that there is no such drill for the caller ends the request. */
  Made make(IncidentId id) {
    DrillView drill = reading.find(id).orElseThrow(() -> Refused.notFound().exception());
    return new Made(drill, ScoreSheet.of(drill, language.now()));
  }

  /** The sheet as a file. */
  Outcome<DocumentFile> file(IncidentId id, DocumentFormat format) {
    Made made = make(id);
    String number = made.drill().incident().number();
    return documents.export(
        new MadeDocument(
            id,
            "drill-score",
            id.value(),
            made.document(),
            WORDS.get("score", language.now()) + "_" + number,
            "score-" + number),
        format);
  }
}

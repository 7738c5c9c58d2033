package jp.yagura.incident.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.yagura.document.Attachment;
import jp.yagura.document.FontMissingException;
import jp.yagura.document.Fonts;
import jp.yagura.document.PdfFiles;
import jp.yagura.document.WordFiles;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.Disclosure;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.words.Words;
import org.jboss.logging.Logger;

/** Makes a file of a document. It leaves the system, so the audit log notes who took it. */
@ApplicationScoped
public class ExportDocument {
  private static final Logger LOG = Logger.getLogger(ExportDocument.class);

  private final Fonts fonts;
  private static final Words WORDS = Words.of("document");

  private final IncidentAccess incidents;
  private final Chronicle chronicle;
  private final CurrentCaller caller;

  ExportDocument(
      DocumentSettings settings,
      IncidentAccess incidents,
      Chronicle chronicle,
      CurrentCaller caller) {
    this.fonts = new Fonts(settings.font(), settings.headingFont());
    this.incidents = incidents;
    this.chronicle = chronicle;
    this.caller = caller;
  }

  /**
   * The file, which says so where the incident is a drill; refused where it cannot be made on this
   * machine.
   */
  @Transactional
  public Outcome<DocumentFile> export(MadeDocument asked, DocumentFormat format) {
    MadeDocument made = marked(asked);
    byte[] content;
    try {
      content =
          switch (format) {
            case PDF -> new PdfFiles(fonts).of(made.document());
            case DOCX -> WordFiles.of(made.document());
          };
    } catch (FontMissingException e) {
      LOG.error(e.getMessage() + "; the settings are yagura.documents.font and .heading-font");
      return Outcome.refused(Refused.unavailable("document-font-missing"));
    }
    chronicle.record(
        new Disclosure.DocumentExported(
            made.incidentId(), made.kind(), made.about(), format.ending()),
        caller.actor());
    String ending = "." + format.ending();
    return Outcome.done(
        new DocumentFile(
            content,
            format.mediaType(),
            Attachment.named(made.name() + ending, made.plainName() + ending)));
  }

  private MadeDocument marked(MadeDocument made) {
    boolean drill = incidents.visible(made.incidentId()).map(IncidentFacts::drill).orElse(false);
    return drill ? made.ofDrill(WORDS.get("drill", made.document().language())) : made;
  }

  /** Whether a PDF can be made on this machine. */
  boolean makesPdf() {
    return fonts.there();
  }
}

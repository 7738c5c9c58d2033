package jp.yagura.incident.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.yagura.document.Attachment;
import jp.yagura.document.FontMissingException;
import jp.yagura.document.Fonts;
import jp.yagura.document.PdfFiles;
import jp.yagura.document.WordFiles;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.Disclosure;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jboss.logging.Logger;

/** Makes a file of a document. It leaves the system, so the audit log notes who took it. */
@ApplicationScoped
public class ExportDocument {
  private static final Logger LOG = Logger.getLogger(ExportDocument.class);

  private final Fonts fonts;
  private final Chronicle chronicle;
  private final CurrentCaller caller;

  ExportDocument(DocumentSettings settings, Chronicle chronicle, CurrentCaller caller) {
    this.fonts = new Fonts(settings.font(), settings.headingFont());
    this.chronicle = chronicle;
    this.caller = caller;
  }

  /** The file; refused where it cannot be made on this machine. */
  @Transactional
  public Outcome<DocumentFile> export(MadeDocument made, DocumentFormat format) {
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

  /** Whether a PDF can be made on this machine. */
  boolean makesPdf() {
    return fonts.there();
  }
}

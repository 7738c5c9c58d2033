package jp.yagura.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.guideline.GuidelineBook;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Chronicle;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.document.FontMissingException;
import jp.yagura.document.Fonts;
import jp.yagura.document.OfficeDocument;
import jp.yagura.document.PdfFiles;
import jp.yagura.document.WordFiles;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jboss.logging.Logger;

/** Makes the papers of an application as a file; the audit log notes who took it. */
@ApplicationScoped
class ExportPapers {
  private static final Logger LOG = Logger.getLogger(ExportPapers.class);

  private final ReadApplications reading;
  private final FindAccounts accounts;
  private final GuidelineBook book;
  private final FormFonts fonts;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Language language;

  ExportPapers(
      ReadApplications reading,
      FindAccounts accounts,
      GuidelineBook book,
      FormFonts fonts,
      Chronicle chronicle,
      CurrentCaller caller,
      Language language) {
    this.reading = reading;
    this.accounts = accounts;
    this.book = book;
    this.fonts = fonts;
    this.chronicle = chronicle;
    this.caller = caller;
    this.language = language;
  }

  /** The file; ends the request where the application is not for this caller. */
  @Transactional
  Outcome<FormFile> export(ApplicationId id, FormFormat format) {
    ApplicationView it = reading.one(id);
    UUID about = it.accountId();
    AccountView account = about == null ? null : accounts.byId(new AccountId(about)).orElse(null);
    OfficeDocument document =
        new FormSheet(it, account, reading.inForce(), book.today(), language.now()).document();
    byte[] content;
    try {
      content =
          switch (format) {
            case PDF -> new PdfFiles(new Fonts(fonts.font(), fonts.headingFont())).of(document);
            case DOCX -> WordFiles.of(document);
          };
    } catch (FontMissingException e) {
      LOG.error(e.getMessage() + "; the settings are yagura.documents.font and .heading-font");
      return Outcome.refused(Refused.unavailable("document-font-missing"));
    }
    chronicle.application(it.id(), "exported", Map.of("format", format.ending()), caller.actor());
    return Outcome.done(new FormFile(content, format, document.title() + "_" + it.division()));
  }
}

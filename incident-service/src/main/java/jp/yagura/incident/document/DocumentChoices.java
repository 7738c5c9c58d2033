package jp.yagura.incident.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Which files can be made, for pages: {@code inject:documents.pdf}. */
@Named("documents")
@ApplicationScoped
public class DocumentChoices {
  private final ExportDocument documents;

  DocumentChoices(ExportDocument documents) {
    this.documents = documents;
  }

  /** Whether a PDF can be made; else a font is missing. */
  public boolean isPdf() {
    return documents.makesPdf();
  }
}

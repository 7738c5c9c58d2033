package jp.yagura.incident.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.document.OfficeDocument;
import jp.yagura.document.Part;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class WithoutAFontTest {
  @Inject IncidentAccess incidents;
  @Inject Municipalities municipalities;
  @Inject Chronicle chronicle;
  @Inject CurrentCaller caller;
  @Inject ExportDocument here;

  private static final MadeDocument DOCUMENT =
      new MadeDocument(
          new IncidentId(UUID.randomUUID()),
          "final-report",
          UUID.randomUUID(),
          new OfficeDocument("題名", Locale.JAPANESE, "", false, List.of(new Part.Paragraph("本文"))),
          "題名",
          "title");

  private record Nowhere(Path font, Path headingFont) implements DocumentSettings {}

  @Test
  void aPdfIsRefusedWithWhatIsMissing() {
    Path nowhere = Path.of("/nowhere/font.ttf");
    ExportDocument without =
        new ExportDocument(new Nowhere(nowhere, nowhere), incidents, chronicle, caller);

    var refused =
        assertInstanceOf(
            Outcome.NotDone.class,
            municipalities.as("nagasaki", () -> without.export(DOCUMENT, DocumentFormat.PDF)));

    assertEquals(1, refused.refusals().size());
    assertTrue(refused.refusals().toString().contains("document-font-missing"));
    assertFalse(without.makesPdf());
    assertTrue(here.makesPdf(), "fonts-ipaexfont is installed");
  }
}

package jp.yagura.incident.document;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yagura.document.OfficeDocument;
import jp.yagura.document.Part;
import jp.yagura.incident.IncidentId;

/**
 * A document about an incident, before it becomes a file.
 *
 * @param kind what the audit log calls it: press-pack, situation-report or final-report
 * @param about the notice or the incident that it was made from
 * @param name of its file as people see it, without the ending
 * @param plainName the same in ASCII
 */
public record MadeDocument(
    IncidentId incidentId,
    String kind,
    UUID about,
    OfficeDocument document,
    String name,
    String plainName) {

  /** Before and after all that a document of a drill says, and in its name and on each page. */
  private static final String MARK = "【訓練】";

  /** The same as a document of a drill, which nobody can take for a real one. */
  MadeDocument ofDrill(String sentence) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Paragraph(sentence, Part.Style.BANNER));
    parts.addAll(document.parts());
    parts.add(new Part.Paragraph(sentence, Part.Style.BANNER));
    return new MadeDocument(
        incidentId,
        kind,
        about,
        new OfficeDocument(
            MARK + document.title(),
            document.language(),
            MARK + document.footer(),
            document.compact(),
            parts),
        MARK + name,
        "drill-" + plainName.replace("訓練", ""));
  }
}

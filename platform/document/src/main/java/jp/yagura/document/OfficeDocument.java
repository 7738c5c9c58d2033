package jp.yagura.document;

import java.util.List;
import java.util.Locale;

/**
 * A document of an office on A4, whatever kind of file it becomes. Texts are plain; characters that
 * no file can hold are left out, a line feed begins a new line.
 *
 * @param title what readers of files call it; the heading on the page is a {@link Part.Heading}
 * @param language of the texts; Japanese or English
 * @param footer what stands beside the page number on each page; may be empty
 * @param compact whether it is set small and close, for what has to go on one page
 * @param parts in the order of reading
 */
public record OfficeDocument(
    String title, Locale language, String footer, boolean compact, List<Part> parts) {

  public OfficeDocument {
    title = Part.clean(title);
    footer = Part.clean(footer);
    parts = List.copyOf(parts);
  }
}

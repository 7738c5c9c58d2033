package jp.yagura.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: between any two characters of Japanese, but no line begins with 、or 」. */
final class LineBreaks implements FSTextBreaker {
  private final BreakIterator lines;

  LineBreaks(Locale language) {
    this.lines = BreakIterator.getLineInstance(language);
  }

  @Override
  public int next() {
    return lines.next();
  }

  @Override
  public void setText(String text) {
    lines.setText(text);
  }
}

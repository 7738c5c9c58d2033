package jp.yagura.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.guideline.wording.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown for a clause is the published text's own words, under the number it carries. */
class PublishedWordsTest {
  private static final Pattern SECTION = Pattern.compile("^(\\d+)\\.? (?=\\S)");
  private static final Pattern ITEM = Pattern.compile("^ ?(?:- )?\\((\\d+)\\)(?! ～)");
  private static final Pattern SUB_ITEM = Pattern.compile("^ ?(?:- )?(\\([ア-ン]\\)|[ア-ン](?= ))");

  private static String published(String municipality) {
    return ProfileFile.bundled(municipality).orElseThrow().publishedText().orElseThrow();
  }

  private static GuidelineProfile profile(String municipality) {
    return ProfileFile.bundled(municipality).orElseThrow().profile().orElseThrow();
  }

  /** The number a reader would give to the words at a place of the text, such as 8(4)ア. */
  private static String numberAt(String text, int place) {
    String section = "";
    String item = "";
    String sub = "";
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (start > place) {
        break;
      }
      Matcher sectionHead = SECTION.matcher(line);
      Matcher itemHead = ITEM.matcher(line);
      Matcher subHead = SUB_ITEM.matcher(line);
      if (sectionHead.find() || line.replace(" ", "").equals("附則")) {
        section = line.contains("附") ? "附則" : sectionHead.group(1);
        item = "";
        sub = "";
      } else if (itemHead.find()) {
        item = "(" + itemHead.group(1) + ")";
        sub = "";
      } else if (subHead.find()) {
        sub = subHead.group(1);
      }
      start += line.length() + 1;
    }
    return section + item + sub;
  }

  @ParameterizedTest
  @ValueSource(strings = {"nagasaki", "chiyoda", "ninohe", "fuji"})
  void everyQuoteStandsInThePublishedTextInOrder(String municipality) {
    String text = published(municipality);
    int at = 0;
    for (Clause clause : profile(municipality).clauses()) {
      at = text.indexOf(clause.quote(), at);
      assertTrue(at >= 0, clause.id() + ": " + clause.quote());
      assertTrue(clause.quote().contains(clause.key()), clause.id());
      assertTrue(clause.lead() == null || text.contains(clause.lead()), clause.id());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nagasaki", "chiyoda", "ninohe"})
  void everyNumberIsTheOneUnderWhichTheWordsArePublished(String municipality) {
    String text = published(municipality);
    int at = 0;
    for (Clause clause : profile(municipality).clauses()) {
      at = text.indexOf(clause.quote(), at);
      if (clause.number() != null) {
        String published =
            clause.id().equals("NNH-9.0") || clause.id().equals("NNH-9.11")
                ? "9"
                : numberAt(text, at);
        assertEquals(published, clause.number(), clause.id());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fuji"})
  void anchorWordsLeadWhereNumbersAreLost(String municipality) {
    GuidelineProfile profile = profile(municipality);
    String text = published(municipality);
    int at = 0;
    for (Clause clause : profile.clauses()) {
      at = text.indexOf(clause.quote(), at);
      assertEquals(null, clause.number(), clause.id());
      String anchor = String.valueOf(clause.anchor());
      String heading = anchor.replaceFirst(" [ア-ン]$", "");
      int lead = text.lastIndexOf(heading, at);
      assertTrue(lead >= 0, clause.id() + ": " + heading);
      if (!heading.equals(anchor)) {
        String line = text.substring(text.lastIndexOf('\n', at) + 1, at);
        assertEquals(anchor.substring(anchor.length() - 1), line.strip(), clause.id());
      }
    }
    assertTrue(profile.document().numbering() != null);
    assertTrue(profile.cite("FJI-10.2a").startsWith("運用指針「"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nagasaki", "chiyoda", "ninohe", "fuji"})
  void noGuidelineNamesANumberSoEveryNumberIsASetting(String municipality) {
    Pattern deadline = Pattern.compile("\\d+ ?(分|時間|営業日|日以内|週間)(?!別)");
    assertTrue(!deadline.matcher(published(municipality)).find(), municipality);
  }
}

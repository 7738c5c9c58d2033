package jp.yagura.incident.presspack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.yagura.document.OfficeDocument;
import jp.yagura.document.Part;
import jp.yagura.incident.notice.Block;
import jp.yagura.incident.notice.NoticeText;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.registercopy.PlatformNames;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Material for the press in the usual form of a municipality. A product default in all its parts.
 */
final class PressPack {
  private static final Words WORDS = Words.of("press");

  private final PressFacts facts;
  private final boolean english;
  private final Locale language;

  private PressPack(PressFacts facts, Locale language) {
    this.facts = facts;
    this.english = Locale.ENGLISH.equals(language);
    this.language = language;
  }

  /**
   * The document.
   *
   * @param language English only where the notice has an English text
   */
  static OfficeDocument of(PressFacts facts, Locale language) {
    PressPack pack = new PressPack(facts, language);
    return new OfficeDocument(
        pack.title(),
        pack.language,
        facts.city() + " " + pack.say(facts.draft() ? "pack_draft" : "pack"),
        false,
        pack.parts());
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Paragraph(say(facts.draft() ? "pack_draft" : "pack"), Part.Style.BANNER));
    if (facts.draft()) {
      parts.add(new Part.Paragraph(say("draft_text"), Part.Style.NOTE));
    }
    String issued =
        Times.eraDay(facts.day(), language) + "\n" + facts.city() + " " + facts.division();
    parts.add(new Part.Paragraph(issued, Part.Style.RIGHT));
    parts.add(new Part.Heading(1, title()));
    Block.of(body()).forEach(block -> parts.add(part(block)));
    boolean annex = !facts.accounts().isEmpty() || !facts.fakes().isEmpty();
    parts.add(new Part.Heading(2, say("contact")));
    parts.add(new Part.Facts(contact()));
    if (annex) {
      parts.add(new Part.Paragraph(say("see_annex")));
      annex(parts);
    }
    return parts;
  }

  private static Part part(Block block) {
    if (block.heading()) {
      return new Part.Heading(2, block.lines().getFirst());
    }
    if (block.table()) {
      int width = 100 / block.head().size();
      return new Part.Grid(
          block.head().stream().map(name -> new Part.Column(name, width)).toList(),
          block.body().stream().map(row -> new Part.Row(row, false)).toList());
    }
    return block.items()
        ? new Part.Items(block.lines())
        : new Part.Paragraph(String.join("\n", block.lines()));
  }

  private List<Part.Fact> contact() {
    List<Part.Fact> lines = new ArrayList<>();
    add(lines, "division", facts.city() + " " + facts.division());
    add(lines, "person", facts.person());
    add(lines, "phone", facts.phone() == null ? say("blank") : facts.phone());
    add(lines, "fax", facts.fax());
    add(lines, "mail", facts.mail());
    add(lines, "page", facts.page());
    return lines;
  }

  private void add(List<Part.Fact> lines, String label, @Nullable String value) {
    if (value != null) {
      lines.add(new Part.Fact(say(label), value));
    }
  }

  private void annex(List<Part> parts) {
    parts.add(new Part.PageBreak());
    parts.add(new Part.Heading(2, say("annex")));
    if (!facts.accounts().isEmpty()) {
      parts.add(new Part.Heading(3, say("accounts")));
      List<Part.Row> rows = facts.accounts().stream().map(this::row).toList();
      parts.add(
          new Part.Grid(columns("name", 36, "platform", 16, "handle", 20, "address", 28), rows));
    }
    if (!facts.fakes().isEmpty()) {
      parts.add(new Part.Heading(3, say("fakes")));
      List<Part.Row> rows =
          IntStream.range(0, facts.fakes().size())
              .mapToObj(n -> Part.Row.of(String.valueOf(n + 1), facts.fakes().get(n)))
              .toList();
      parts.add(new Part.Grid(columns("number", 12, "fake", 88), rows));
      parts.add(new Part.Paragraph(say("fakes_text"), Part.Style.NOTE));
    }
  }

  private Part.Row row(AccountView account) {
    String address = account.url();
    return Part.Row.of(
        account.displayName(),
        PlatformNames.label(account.platform()),
        account.shownHandle(),
        address == null ? say("unknown") : address);
  }

  /** Names of columns, each with its width. */
  private List<Part.Column> columns(Object... pairs) {
    return IntStream.range(0, pairs.length / 2)
        .mapToObj(n -> new Part.Column(say((String) pairs[2 * n]), (Integer) pairs[2 * n + 1]))
        .toList();
  }

  private String title() {
    NoticeText text = facts.text();
    return english ? String.valueOf(text.titleEn()) : text.title();
  }

  private String body() {
    NoticeText text = facts.text();
    return english ? String.valueOf(text.bodyEn()) : text.body();
  }

  private String say(String key) {
    return WORDS.get(key, language);
  }
}

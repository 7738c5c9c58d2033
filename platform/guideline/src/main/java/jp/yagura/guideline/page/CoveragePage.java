package jp.yagura.guideline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.yagura.guideline.ProfileFile;
import jp.yagura.guideline.coverage.ClauseCoverage;
import jp.yagura.guideline.coverage.Coverage;
import jp.yagura.guideline.coverage.Status;
import jp.yagura.guideline.coverage.Use;

/** The coverage report as a page. */
public final class CoveragePage {
  private CoveragePage() {}

  public static String of(List<ProfileFile> files) {
    var body = new StringBuilder(LEAD);
    body.append(
        Page.table(
            List.of("団体", "条文", "義務", "管理項目で実施", "人が実施", "未対応"),
            files.stream().map(CoveragePage::summary).toList()));
    files.forEach(file -> body.append(detail(file)));
    return Page.of(Words.of(false), "条文との対応", body.toString());
  }

  private static final String LEAD =
      """
      <p>各団体の指針の条文を、製品の管理項目（プロファイルの項目名）で実施するか、人が実施するかの一覧です。</p>
      <p class="soft" lang="en">Which clause of each guideline is met by a named control of its profile, and which by a person.</p>
      <p>表の「義務」のうち、管理項目にも人にも割り当てられていない条文が1件でもあると、検査（<code>make guideline-check</code>）と試験が失敗します。</p>
      """;

  private static Page.Row summary(ProfileFile file) {
    var coverage = Coverage.of(file.full());
    String link = "<a href=\"#%s\">%s</a>".formatted(id(file), Page.text(CoverageText.name(file)));
    return new Page.Row(
        false,
        List.of(
            link,
            String.valueOf(coverage.clauses().size()),
            String.valueOf(coverage.duties().size()),
            String.valueOf(coverage.duties(Status.CONTROL)),
            String.valueOf(coverage.duties(Status.MANUAL)),
            String.valueOf(coverage.open().size())));
  }

  private static String id(ProfileFile file) {
    return file.full().at("municipality").text();
  }

  private static String detail(ProfileFile file) {
    var document = file.full().at("document");
    List<Page.Row> rows = new ArrayList<>();
    Coverage.of(file.full()).clauses().forEach(clause -> rows.add(row(file, clause)));
    String numbering = document.at("numbering").at("ja").text();
    return "<h2 id=\"%s\">%s</h2>\n"
            .formatted(id(file), Page.text(document.at("title").at("ja").text()))
        + (numbering.isEmpty() ? "" : "<p class=\"note\">" + Page.text(numbering) + "</p>\n")
        + Page.table(List.of("条文", "原文", "強さ", "対応", "項目・実施する人"), rows);
  }

  private static Page.Row row(ProfileFile file, ClauseCoverage clause) {
    var force = jp.yagura.guideline.wording.Force.valueOf(clause.force());
    return new Page.Row(
        false,
        List.of(
            clause.id() + "<span class=\"soft\">" + Page.text(clause.reference()) + "</span>",
            Page.text(clause.clause().at("quote").text()),
            Page.chip(clause.force().equals("M") ? "must" : "", force.meaning().ja()),
            Page.chip(colour(clause.status()), clause.status().label().ja()),
            clause.uses().stream().map(use -> use(file, use)).collect(Collectors.joining("<br>"))));
  }

  private static String colour(Status status) {
    return switch (status) {
      case CONTROL -> "control";
      case MANUAL -> "person";
      case KNOWN -> "";
      case OPEN -> "open";
    };
  }

  private static String use(ProfileFile file, Use use) {
    String person = use.person() == null ? "" : "（" + CoverageText.person(file, use) + "）";
    return Page.text(use.label() + person) + " <code>" + use.name() + "</code>";
  }
}

package jp.yagura.guideline.page;

import java.util.List;
import java.util.stream.Collectors;
import jp.yagura.guideline.ProfileFile;
import jp.yagura.guideline.coverage.ClauseCoverage;
import jp.yagura.guideline.coverage.Coverage;
import jp.yagura.guideline.coverage.Status;
import jp.yagura.guideline.coverage.Use;
import jp.yagura.guideline.yaml.Tree;

/** The coverage report as text. */
public final class CoverageText {
  private CoverageText() {}

  public static String of(List<ProfileFile> files) {
    var text = new StringBuilder(HEAD);
    files.forEach(file -> text.append(summary(file)));
    files.forEach(file -> text.append(detail(file)));
    return text.toString();
  }

  private static final String HEAD =
      """
      # 条文との対応 / Coverage of the guidelines

      各団体の指針の条文を、製品の管理項目（プロファイルの項目名）で実施するか、人が実施するかの一覧です。
      `make guideline-coverage` で作り直します。強さは M 義務、S 努力・原則、D 任意、C 定義・説明。

      | 団体 | 条文 | 義務 | 義務のうち管理項目 | 義務のうち人が実施 | 義務のうち未対応 |
      |---|---:|---:|---:|---:|---:|
      """;

  private static String summary(ProfileFile file) {
    var coverage = Coverage.of(file.full());
    return "| %s | %d | %d | %d | %d | %d |%n"
        .formatted(
            name(file),
            coverage.clauses().size(),
            coverage.duties().size(),
            coverage.duties(Status.CONTROL),
            coverage.duties(Status.MANUAL),
            coverage.open().size());
  }

  static String name(ProfileFile file) {
    return file.full().at("name").at("ja").text();
  }

  private static String detail(ProfileFile file) {
    Tree document = file.full().at("document");
    var text = new StringBuilder("\n## " + document.at("title").at("ja").text() + "\n\n");
    if (document.has("numbering")) {
      text.append(document.at("numbering").at("ja").text()).append("\n\n");
    }
    text.append("| 記号 | 公表された番号 | 強さ | 鍵となる言葉 | 対応 | 項目名・実施する人 |\n|---|---|---|---|---|---|\n");
    Coverage.of(file.full()).clauses().forEach(clause -> text.append(row(file, clause)));
    return text.toString();
  }

  private static String row(ProfileFile file, ClauseCoverage clause) {
    return "| %s | %s | %s | %s | %s | %s |%n"
        .formatted(
            clause.id(),
            clause.reference(),
            clause.force(),
            clause.clause().at("key").text(),
            clause.status().label().ja(),
            clause.uses().stream().map(use -> use(file, use)).collect(Collectors.joining("<br>")));
  }

  private static String use(ProfileFile file, Use use) {
    return "`" + use.name() + "`" + (use.person() == null ? "" : "（" + person(file, use) + "）");
  }

  static String person(ProfileFile file, Use use) {
    return file.full()
        .at("vocabulary")
        .at("seats")
        .at(use.person() == null ? "" : use.person())
        .at("title")
        .at("ja")
        .text();
  }
}

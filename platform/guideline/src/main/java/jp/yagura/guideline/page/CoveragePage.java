package jp.yagura.guideline.page;

import java.util.List;
import java.util.Map;
import jp.yagura.guideline.ProfileFile;
import jp.yagura.guideline.coverage.Coverage;
import jp.yagura.guideline.coverage.Status;
import jp.yagura.guideline.coverage.Use;

/** The coverage report of several municipalities. */
public final class CoveragePage {
  private CoveragePage() {}

  public static String html(List<ProfileFile> files) {
    return Pages.render("coverage.html", Words.of(false), data(files));
  }

  public static String markdown(List<ProfileFile> files) {
    return Pages.render("coverage.md", Words.of(false), data(files));
  }

  private static Map<String, Object> data(List<ProfileFile> files) {
    var municipalities = files.stream().map(it -> new Municipality(it, Coverage.of(it.full())));
    return Map.of("title", "条文との対応", "municipalities", municipalities.toList());
  }

  /** What the templates show of one of them; in Japanese, for the clauses are. */
  public record Municipality(ProfileFile file, Coverage coverage) {
    public String id() {
      return file.full().at("municipality").text();
    }

    public String name() {
      return file.full().at("name").at("ja").text();
    }

    /** Title of the document. */
    public String title() {
      return file.full().at("document").at("title").at("ja").text();
    }

    /** What to say about clause numbers; empty where they are as published. */
    public String numbering() {
      return file.full().at("document").at("numbering").at("ja").text();
    }

    public long enforced() {
      return coverage.duties(Status.ENFORCED);
    }

    public long supported() {
      return coverage.duties(Status.SUPPORTED);
    }

    public long byHand() {
      return coverage.duties(Status.MANUAL);
    }

    /** The title of the person who does it by hand; empty for a control. */
    public String person(Use use) {
      String role = use.person() == null ? "" : use.person();
      return file.full().at("vocabulary").at("seats").at(role).at("title").at("ja").text();
    }
  }
}

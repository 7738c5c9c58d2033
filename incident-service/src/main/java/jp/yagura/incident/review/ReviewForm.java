package jp.yagura.incident.review;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** A form of the review page as it was sent. */
class ReviewForm {
  @FormParam("act")
  @DefaultValue("plan")
  String act = "plan";

  @FormParam("version")
  @DefaultValue("")
  IfMatch version = IfMatch.fromString("");

  @FormParam("title")
  @DefaultValue("")
  String title = "";

  @FormParam("owner")
  @DefaultValue("")
  String owner = "";

  @FormParam("person")
  @DefaultValue("")
  String person = "";

  @FormParam("dueOn")
  @DefaultValue("")
  String dueOn = "";

  @FormParam("words")
  @DefaultValue("")
  String words = "";

  ReviewActionPlan plan() {
    return new ReviewActionPlan(title, owner, person, day());
  }

  /** The act that was asked for; null for a button that no form has. */
  @Nullable ReviewActionAct asked() {
    return switch (act) {
      case "rewrite" -> new ReviewActionAct.Rewrite(plan());
      case "finish" -> new ReviewActionAct.Finish(words);
      case "drop" -> new ReviewActionAct.Drop(words);
      case "reopen" -> new ReviewActionAct.Reopen();
      default -> null;
    };
  }

  private @Nullable LocalDate day() {
    try {
      return LocalDate.parse(dueOn.strip());
    } catch (DateTimeException _) {
      return null;
    }
  }

  /** The field of the form that a refusal is about. */
  static Refused shown(Refused refused) {
    String field = refused.field();
    return field != null && List.of("note", "reason").contains(field)
        ? new Refused(
            refused.reason(),
            refused.code(),
            "words",
            refused.clause(),
            refused.arguments(),
            refused.details())
        : refused;
  }
}

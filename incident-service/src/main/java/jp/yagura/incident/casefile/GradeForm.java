package jp.yagura.incident.casefile;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jp.yagura.kit.paging.IfMatch;
import org.jspecify.annotations.Nullable;

/** The form that gives an incident another severity. */
class GradeForm {
  @FormParam("severity")
  @Nullable String severity;

  @FormParam("reason")
  @DefaultValue("")
  String reason = "";

  @FormParam("version")
  @DefaultValue("")
  IfMatch version = IfMatch.fromString("");
}

package jp.yagura.incident.correction;

import jakarta.ws.rs.FormParam;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.yagura.incident.incident.CanSignIn;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.page.FormTime;
import org.jspecify.annotations.Nullable;

/**
 * The form that corrects an incident.
 *
 * @param fakes one address per line
 */
record CorrectionForm(
    @FormParam("account") @Nullable String account,
    @FormParam("occurredAt") @Nullable String occurredAt,
    @FormParam("canSignIn") @Nullable String canSignIn,
    @FormParam("description") @Nullable String description,
    @FormParam("fakes") @Nullable String fakes,
    @FormParam("reason") @Nullable String reason,
    @FormParam("version") @Nullable String version) {

  /** With what is known now. */
  static CorrectionForm of(IncidentFacts incident, String description, String version) {
    return new CorrectionForm(
        incident.accountLabel(),
        FormTime.write(incident.occurredAt()),
        incident.canSignIn().name(),
        description,
        String.join("\n", incident.subjects().fakeAddresses()),
        "",
        version);
  }

  /** The text of a field, never null. */
  public String text(String field) {
    String value =
        switch (field) {
          case "account" -> account;
          case "occurredAt" -> occurredAt;
          case "canSignIn" -> canSignIn;
          case "description" -> description;
          case "fakes" -> fakes;
          case "version" -> version;
          default -> reason;
        };
    return Objects.requireNonNullElse(value, "").replace("\r\n", "\n").strip();
  }

  /** Whether a time was given that is none. */
  boolean badTime() {
    return FormTime.read(text("occurredAt")).unreadable();
  }

  @Nullable OffsetDateTime since() {
    return FormTime.read(text("occurredAt")).offset();
  }

  @Nullable CanSignIn signIn() {
    return Arrays.stream(CanSignIn.values())
        .filter(it -> it.name().equals(text("canSignIn")))
        .findFirst()
        .orElse(null);
  }

  List<String> fakeLines() {
    return text("fakes").lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
  }
}

package jp.yagura.incident.report;

import jakarta.ws.rs.FormParam;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.incident.incident.CanSignIn;
import jp.yagura.kit.page.FormTime;
import org.jspecify.annotations.Nullable;

/**
 * The report form as it was sent.
 *
 * @param key made with the empty form, so that sending it twice reports once
 * @param act {@code find} to look the account up without scripts, {@code imitated} to say that what
 *     was given is a fake of the official account that it looks like, else the report is sent
 * @param account id of the account chosen while typing; counts only while {@code other} names it
 * @param pick id of the account chosen from a list that was looked up, or empty
 * @param other whatever the reporter knows of the account: name, URL, handle, words
 * @param links one per line
 * @param joins number of the incident at work that the report was said to belong to
 * @param another whether it was said to be another matter than what is at work
 */
public record ReportForm(
    @FormParam("key") @Nullable String key,
    @FormParam("act") @Nullable String act,
    @FormParam("account") @Nullable String account,
    @FormParam("pick") @Nullable String pick,
    @FormParam("other") @Nullable String other,
    @FormParam("kind") @Nullable String kind,
    @FormParam("occurredAt") @Nullable String occurredAt,
    @FormParam("canSignIn") @Nullable String canSignIn,
    @FormParam("description") @Nullable String description,
    @FormParam("links") @Nullable String links,
    @FormParam("fakeUrl") @Nullable String fakeUrl,
    @FormParam("joins") @Nullable String joins,
    @FormParam("another") @Nullable String another) {

  /** The field of the pictures. */
  static final String SHOTS = "shots";

  /** The fields in the order of the form. */
  static final List<String> ORDER =
      List.of(
          "kind",
          "account",
          "other",
          "occurredAt",
          "canSignIn",
          "description",
          "fakeUrl",
          "links",
          "joins",
          SHOTS);

  static ReportForm empty(String key, String account, String other, String kind, String fakeUrl) {
    return new ReportForm(key, "", account, "", other, kind, "", "", "", "", fakeUrl, "", "");
  }

  /** The form with the answer that the account is a fake; what was described stays. */
  ReportForm imitating(Likeness it) {
    String described = text("description");
    String note = described.isEmpty() || it.note().isEmpty() ? it.note() : "\n" + it.note();
    return new ReportForm(
        key,
        "",
        it.account().id().toString(),
        "",
        it.account().label(),
        it.kind(),
        occurredAt,
        canSignIn,
        described + note,
        links,
        it.fakeUrl().isEmpty() ? fakeUrl : it.fakeUrl(),
        "",
        "");
  }

  /** The form with the account that was picked from a list, which is not shown again. */
  ReportForm naming(UUID id, String label) {
    return new ReportForm(
        key,
        act,
        id.toString(),
        "",
        label,
        kind,
        occurredAt,
        canSignIn,
        description,
        links,
        fakeUrl,
        joins,
        another);
  }

  /** The text of a field, never null. */
  public String text(String field) {
    String value =
        switch (field) {
          case "key" -> key;
          case "act" -> act;
          case "account" -> account;
          case "pick" -> pick;
          case SHOTS -> "";
          case "other" -> other;
          case "kind" -> kind;
          case "occurredAt" -> occurredAt;
          case "canSignIn" -> canSignIn;
          case "description" -> description;
          case "links" -> links;
          case "joins" -> joins;
          case "another" -> another;
          default -> fakeUrl;
        };
    return value == null ? "" : value.replace("\r\n", "\n").strip();
  }

  /** Whether only the account is looked up. */
  boolean finding() {
    return text("act").equals("find");
  }

  /** Whether the reporter said whether it is what is at work already. */
  boolean toldApart() {
    return !text("joins").isEmpty() || !text("another").isEmpty();
  }

  /** Whether the question about a look-alike is answered with yes. */
  boolean imitating() {
    return text("act").equals("imitated");
  }

  List<String> linkLines() {
    return text("links").lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Whether a time was given that is none. */
  boolean badTime() {
    return FormTime.read(text("occurredAt")).unreadable();
  }

  @Nullable OffsetDateTime since() {
    return FormTime.read(text("occurredAt")).offset();
  }

  @Nullable CanSignIn signIn() {
    return Optional.of(text("canSignIn"))
        .flatMap(
            name ->
                java.util.Arrays.stream(CanSignIn.values())
                    .filter(it -> it.name().equals(name))
                    .findFirst())
        .orElse(null);
  }
}

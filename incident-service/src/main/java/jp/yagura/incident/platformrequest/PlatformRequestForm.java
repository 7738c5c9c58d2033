package jp.yagura.incident.platformrequest;

import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.guideline.platform.RequestPurpose;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/** The form of a draft as it was sent. */
class PlatformRequestForm {
  /** What stands for a form that the platform guide does not know. */
  static final String ANOTHER = "another";

  @FormParam("version")
  @Nullable String version;

  @FormParam("platform")
  @Nullable String platform;

  @FormParam("purpose")
  @Nullable String purpose;

  @FormParam("form")
  @Nullable String form;

  @FormParam("formName")
  @Nullable String formName;

  @FormParam("target")
  @Nullable String target;

  @FormParam("body")
  @Nullable String body;

  @FormParam("evidence")
  @Nullable List<String> evidence;

  PlatformRequestContent content() {
    String chosen = plain(form);
    return new PlatformRequestContent(
        plain(platform),
        RequestPurpose.of(plain(purpose)).orElse(null),
        chosen.equals(ANOTHER) ? plain(formName) : chosen,
        plain(target),
        plain(body),
        pictures());
  }

  /** Texts that cannot be kept. */
  List<Refused> refusals() {
    return Stream.of("formName", "target", "body")
        .filter(field -> PlainTexts.hasControls(text(field)))
        .map(field -> Refused.invalid(field, "text-control-characters"))
        .toList();
  }

  private String text(String field) {
    return switch (field) {
      case "formName" -> plain(formName);
      case "target" -> plain(target);
      default -> plain(body);
    };
  }

  /** What is no id names no picture, and is refused as such. */
  private List<UUID> pictures() {
    List<String> ids = evidence == null ? List.of() : evidence;
    return ids.stream().filter(Objects::nonNull).map(PlatformRequestForm::uuid).toList();
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      return new UUID(0, 0);
    }
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.replace("\r\n", "\n").strip();
  }
}

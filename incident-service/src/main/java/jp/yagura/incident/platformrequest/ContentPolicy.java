package jp.yagura.incident.platformrequest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a request. A draft says whom it goes to, what for and what it is about;
 * what is sent also has its form and its text, because whoever chases it must know what was said.
 */
final class ContentPolicy {
  static final int LONGEST_FORM = 200;
  static final int LONGEST_TARGET = 500;
  static final int LONGEST_BODY = 8000;
  static final int LONGEST_TICKET = 200;
  static final int LONGEST_WORDS = 2000;
  private static final int MOST_PICTURES = 50;

  private ContentPolicy() {}

  /** One refusal per field that cannot stand in a draft. */
  static List<Refused> refusesDraft(PlatformRequestContent content, Set<UUID> evidence) {
    List<Refused> refusals = new ArrayList<>();
    if (Platform.of(content.platform()).isEmpty()) {
      refusals.add(Refused.invalid("platform", "json-one-of", platforms()));
    }
    if (content.purpose() == null) {
      refusals.add(Refused.invalid("purpose", "platform-request-purpose-missing"));
    }
    if (content.target().isEmpty()) {
      refusals.add(Refused.invalid("target", "platform-request-target-missing"));
    }
    length(refusals, "form", content.form(), LONGEST_FORM);
    length(refusals, "target", content.target(), LONGEST_TARGET);
    length(refusals, "body", content.body(), LONGEST_BODY);
    if (content.evidence().size() > MOST_PICTURES || !evidence.containsAll(content.evidence())) {
      refusals.add(Refused.invalid("evidence", "platform-request-evidence-unknown"));
    }
    return refusals;
  }

  /** One refusal per field that is missing to send it. */
  static List<Refused> refusesSending(PlatformRequestContent content) {
    List<Refused> refusals = new ArrayList<>();
    if (content.form().isEmpty()) {
      refusals.add(Refused.invalid("form", "platform-request-form-missing"));
    }
    if (content.body().isEmpty()) {
      refusals.add(Refused.invalid("body", "platform-request-body-missing"));
    }
    return refusals;
  }

  static void length(List<Refused> refusals, String field, @Nullable String text, int most) {
    CharacterCount.beyond(field, text, most).ifPresent(refusals::add);
  }

  private static String platforms() {
    return Arrays.stream(Platform.values()).map(Platform::wire).collect(Collectors.joining(", "));
  }
}

package jp.yagura.incident.evidence;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.incident.OccurredAtPolicy;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import jp.yagura.profile.Link;
import org.jspecify.annotations.Nullable;

/**
 * An address with what somebody saw there, as evidence: a text file that the service writes. Nobody
 * fetches the address.
 */
final class AddressNote {
  /** Longest note and longest text of what was seen, in characters. */
  static final int LONGEST = 4000;

  private AddressNote() {}

  /**
   * Writes it down.
   *
   * @param seenAt when it was seen; null: now
   */
  static Outcome<ReceivedFile> of(String url, @Nullable Instant seenAt, String seen, Instant now) {
    List<Refused> refusals = new ArrayList<>();
    String address = url.strip();
    String words = seen.replace("\r\n", "\n").strip();
    if (!Link.is(address)) {
      refusals.add(Refused.invalid("url", "evidence-address-unreadable"));
    }
    OccurredAtPolicy.refuses("seenAt", seenAt, now).ifPresent(refusals::add);
    if (words.isEmpty()) {
      refusals.add(Refused.invalid("seen", "evidence-seen-missing"));
    } else {
      text("seen", words).ifPresent(refusals::add);
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Instant at = (seenAt == null ? now : seenAt).truncatedTo(ChronoUnit.SECONDS);
    byte[] content =
        """
        URL
        %s

        見た日時 / Seen at
        %s

        見えたもの / What was seen
        %s
        """
            .formatted(
                address,
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(Times.TOKYO)),
                words)
            .getBytes(StandardCharsets.UTF_8);
    return Outcome.done(
        new ReceivedFile(
            address,
            EvidenceType.ADDRESS,
            content.length,
            Sha256.of(content),
            () -> new ByteArrayInputStream(content),
            null,
            words,
            at));
  }

  /** Whether a text can be stored. */
  static Optional<Refused> text(String field, String words) {
    return PlainTexts.hasControls(words)
        ? Optional.of(Refused.invalid(field, "text-control-characters"))
        : CharacterCount.beyond(field, words, LONGEST);
  }
}

package jp.yagura.incident.evidence;

import java.io.ByteArrayInputStream;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/**
 * A picture that can go with a report. What a camera wrote into it stays in it: that is evidence
 * too.
 *
 * @param name what the sender calls it
 * @param sha256 of the content, in hex
 */
@SuppressWarnings("ArrayRecordComponent") // the content is never changed or compared
public record ReceivedImage(String name, String mediaType, String sha256, byte[] content) {
  /** Most pictures per report. */
  public static final int MOST = 5;

  /** Largest picture in megabytes. */
  public static final int MEGABYTES = 5;

  private static final int LONGEST_NAME = 100;

  /** Whether so many bytes are too many, before anybody reads them. */
  public static boolean tooLarge(long bytes) {
    return bytes > MEGABYTES * 1024L * 1024L;
  }

  /**
   * Takes a file as it was sent.
   *
   * @param field of the form, for the refusal
   */
  public static Outcome<ReceivedImage> of(String field, String fileName, byte[] content) {
    String name = plain(fileName);
    if (tooLarge(content.length)) {
      return Outcome.refused(Refused.invalid(field, "image-too-large", name, MEGABYTES));
    }
    return EvidenceType.picture(content)
        .map(
            type ->
                Outcome.done(
                    new ReceivedImage(name, type.mediaType(), Sha256.of(content), content)))
        .orElseGet(() -> Outcome.refused(Refused.invalid(field, "image-not-known", name)));
  }

  /** The name without folders and control characters, cut to what fits a line. */
  public static String plain(String fileName) {
    String name = fileName.replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
    return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
  }

  /** As any other evidence. */
  ReceivedFile file() {
    EvidenceType type = EvidenceType.ofMedia(mediaType);
    FileContent bytes = () -> new ByteArrayInputStream(content);
    return new ReceivedFile(
        name, type, content.length, sha256, bytes, Thumbnail.of(type, bytes), null, null);
  }
}

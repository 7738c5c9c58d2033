package jp.yagura.guideline.platform;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * How to reach one platform. Plain data, a product default: no guideline says it.
 *
 * @param id wire name of the platform, such as {@code x}
 * @param chaseAfter days after which to ask again that it does not answer
 */
public record PlatformGuide(String id, Duration chaseAfter, List<RequestForm> forms) {

  /** A form of it; empty for words that are no form's id. */
  public Optional<RequestForm> form(String formId) {
    return forms.stream().filter(form -> form.id().equals(formId)).findFirst();
  }

  /**
   * One form.
   *
   * @param id unique among all platforms
   * @param purposes what it is for
   * @param address where it is; absent where it is in the app only
   * @param asks what it asks for
   * @param prepare what to have at hand
   * @param verified who looked at it last; absent: nobody has
   */
  public record RequestForm(
      String id,
      List<RequestPurpose> purposes,
      Text name,
      @Nullable String address,
      List<Text> asks,
      List<Text> prepare,
      @Nullable Verification verified) {}

  /**
   * That somebody looked at the form and found what is said here.
   *
   * @param on the day
   * @param means how it was looked at
   */
  public record Verification(LocalDate on, Text means) {}
}

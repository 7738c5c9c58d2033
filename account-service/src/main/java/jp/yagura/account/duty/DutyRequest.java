package jp.yagura.account.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import jp.yagura.account.register.AccountId;
import jp.yagura.kit.page.Times;
import org.jspecify.annotations.Nullable;

/**
 * What a room asks somebody to do.
 *
 * @param account the account it is about, or null when it is about none
 * @param subject what it is about: with the kind it says which duty it is, so that the same is
 *     asked once while it is open
 * @param title what is to be done, in Japanese
 * @param owner who does it: {@code pr}, {@code it}, {@code head} or {@code staff}
 * @param division whose head or staff; null for {@code pr} and {@code it}
 * @param dueAt until when
 * @param path of the page where it is done
 */
public record DutyRequest(
    DutyKind kind,
    @Nullable AccountId account,
    UUID subject,
    String title,
    String owner,
    @Nullable String division,
    Instant dueAt,
    String path) {

  /** 17:15, a product default: most offices close then. */
  private static final LocalTime EVENING = LocalTime.of(17, 15);

  /** The end of a working day in Japan. */
  public static Instant endOf(LocalDate day) {
    return day.atTime(EVENING).atZone(Times.TOKYO).toInstant();
  }
}

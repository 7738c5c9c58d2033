package jp.yagura.account.register.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.contract.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One line of an account's history. A change of several fields is several lines of one version.
 *
 * @param version the account's version after the change
 * @param by who did it; the product itself for what an incident brought about
 * @param action {@code registered}, {@code changed}, {@code renamed}, {@code state-moved}, {@code
 *     stage-passed}, {@code opened-before-guideline} or {@code withdrawn}
 * @param field the field that changed, as the API names it; null when the account was registered
 * @param reason why, in the words of the person or of the incident; of a renaming its day, as ISO
 *     8601 has it
 * @param stage the stage of the guideline that was passed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryEntry(
    UUID id,
    UUID accountId,
    long version,
    Instant at,
    Actor by,
    String action,
    @Nullable String field,
    @Nullable String before,
    @Nullable String after,
    @Nullable String reason,
    @Nullable UUID incidentId,
    @Nullable PassedStage stage) {

  /** A line about one field. */
  public record Change(String field, @Nullable String before, @Nullable String after) {}

  /** The account's version after a change, when that was, and who did it. */
  public record Moment(UUID accountId, long version, Instant at, Actor by) {}

  /** The account entered the register. */
  public static HistoryEntry registered(Moment now) {
    return line(now, 0, "registered", null, null, null, null);
  }

  /**
   * The account is older than the guideline.
   *
   * @param on the day on which it was opened, or null when nobody knows
   */
  public static HistoryEntry openedEarlier(Moment now, @Nullable String on) {
    var day = new Change("openedOn", null, on);
    return line(now, 1, "opened-before-guideline", day, null, null, null);
  }

  /** The entry was taken back. */
  public static HistoryEntry withdrawn(Moment now, String from, String to, String reason) {
    return line(now, 0, "withdrawn", new Change("state", from, to), reason, null, null);
  }

  /**
   * A field of the entry changed.
   *
   * @param reason why, where somebody said so
   */
  public static HistoryEntry changed(Moment now, Change field, @Nullable String reason) {
    return line(now, 0, "changed", field, reason, null, null);
  }

  /** The account was renamed, which changed this field of the entry. */
  public static HistoryEntry renamed(Moment now, Change field, String on) {
    return line(now, 0, "renamed", field, on, null, null);
  }

  /** The account moved from one state to another. */
  public static HistoryEntry moved(
      Moment now, Change states, String reason, @Nullable UUID incidentId) {
    return line(now, 0, "state-moved", states, reason, incidentId, null);
  }

  /**
   * A stage was passed.
   *
   * @param index among the stages of the same version; the first is shown on top
   */
  public static HistoryEntry passed(Moment now, PassedStage stage, int index) {
    return line(now, index + 1, "stage-passed", null, null, null, stage);
  }

  private static HistoryEntry line(
      Moment now,
      int place,
      String action,
      @Nullable Change change,
      @Nullable String reason,
      @Nullable UUID incidentId,
      @Nullable PassedStage stage) {
    return new HistoryEntry(
        inOrder(now.version(), place),
        now.accountId(),
        now.version(),
        now.at(),
        now.by(),
        action,
        change == null ? null : change.field(),
        change == null ? null : change.before(),
        change == null ? null : change.after(),
        reason,
        incidentId,
        stage);
  }

  /** An id that sorts by version and then by place, for lines of the same instant. */
  private static UUID inOrder(long version, int place) {
    long random = UUID.randomUUID().getLeastSignificantBits() & 0x00FF_FFFF_FFFF_FFFFL;
    return new UUID(version, ((long) (0xFF - place) << 56) | random);
  }
}

package jp.yagura.kit.refusal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why something was not done: a value, rendered once as problem+json or as a form error.
 *
 * @param reason the kind of refusal; decides the HTTP status
 * @param code stable name of this refusal in kebab-case; the last part of the problem's {@code
 *     type} and the key of its sentence in the feature {@code refusals} of the words
 * @param field the field of the request it is about, or null
 * @param clause the guideline clause that refuses, such as {@code NGS-10.3b}, or null when no
 *     guideline says so
 * @param arguments values for the placeholders {0}, {1}, … of the sentence
 * @param details further members of the problem, such as {@code missing}
 */
public record Refused(
    Reason reason,
    String code,
    @Nullable String field,
    @Nullable String clause,
    List<Object> arguments,
    Map<String, Object> details) {

  /** What kind of refusal it is. */
  public enum Reason {
    MALFORMED(400),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    STALE(412),
    TOO_LARGE(413),
    INVALID(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY(429),
    UNAVAILABLE(503);

    private final int status;

    Reason(int status) {
      this.status = status;
    }

    /** The HTTP status of RFC 9110. */
    public int status() {
      return status;
    }
  }

  public Refused {
    arguments = List.copyOf(arguments);
    details = Map.copyOf(details);
  }

  /** A field's value cannot be taken. */
  public static Refused invalid(String field, String code, Object... arguments) {
    return new Refused(Reason.INVALID, code, field, null, List.of(arguments), Map.of());
  }

  /** The thing's state does not allow it. */
  public static Refused conflict(String code, Object... arguments) {
    return new Refused(Reason.CONFLICT, code, null, null, List.of(arguments), Map.of());
  }

  /** There is no such thing for this caller. */
  public static Refused notFound() {
    return new Refused(Reason.NOT_FOUND, "not-found", null, null, List.of(), Map.of());
  }

  /** This caller may not. */
  public static Refused forbidden(String code, Object... arguments) {
    return new Refused(Reason.FORBIDDEN, code, null, null, List.of(arguments), Map.of());
  }

  /** It cannot be done until whoever runs the service has put something right. */
  public static Refused unavailable(String code, Object... arguments) {
    return new Refused(Reason.UNAVAILABLE, code, null, null, List.of(arguments), Map.of());
  }

  /** The caller, or all callers together, asked for it more often than is allowed. */
  public static Refused tooMany(String code, Object... arguments) {
    return new Refused(Reason.TOO_MANY, code, null, null, List.of(arguments), Map.of());
  }

  /** Somebody changed the thing since the caller read it. */
  public static Refused stale() {
    return new Refused(Reason.STALE, "changed-meanwhile", null, null, List.of(), Map.of());
  }

  /** The same refusal, with the guideline clause that it comes from. */
  public Refused under(@Nullable String clauseId) {
    return new Refused(reason, code, field, clauseId, arguments, details);
  }

  /** The same refusal, with one more member for the problem. */
  public Refused with(String member, Object value) {
    return new Refused(reason, code, field, clause, arguments, Map.of(member, value));
  }

  /** For the edge of the service, where a refusal ends the request. */
  public Thrown exception() {
    return new Thrown(List.of(this));
  }

  /**
   * Carries refusals over the edge of the service; it also rolls a transaction back. Never caught
   * in between.
   */
  public static final class Thrown extends RuntimeException {
    private final transient List<Refused> refusals;

    Thrown(List<Refused> refusals) {
      super(refusals.toString(), null, false, false);
      this.refusals = List.copyOf(refusals);
    }

    /** At least one refusal; the first decides the status. */
    public List<Refused> refusals() {
      return refusals;
    }
  }
}

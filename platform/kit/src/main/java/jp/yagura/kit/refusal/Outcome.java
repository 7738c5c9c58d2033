package jp.yagura.kit.refusal;

import java.util.List;
import java.util.function.Function;

/** What a use case answers: it is done, or it is refused and nothing was written. */
public sealed interface Outcome<T> {

  /** It is done. */
  record Done<T>(T value) implements Outcome<T> {}

  /** It is refused, for each of these reasons. */
  record NotDone<T>(List<Refused> refusals) implements Outcome<T> {
    public NotDone {
      refusals = List.copyOf(refusals);
    }
  }

  /** It is done. */
  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  /** It is refused. */
  static <T> Outcome<T> refused(Refused... refusals) {
    return new NotDone<>(List.of(refusals));
  }

  /** It is refused, for several reasons at once. */
  static <T> Outcome<T> refused(List<Refused> refusals) {
    return new NotDone<>(refusals);
  }

  /** The value, or the end of the request with all refusals as one problem. */
  default T orRefuse() {
    return switch (this) {
      case Done<T>(T value) -> value;
      case NotDone<T>(List<Refused> refusals) -> throw new Refused.Thrown(refusals);
    };
  }

  /** Another value in the place of this one. */
  default <R> Outcome<R> map(Function<T, R> change) {
    return switch (this) {
      case Done<T>(T value) -> new Done<>(change.apply(value));
      case NotDone<T>(List<Refused> refusals) -> new NotDone<>(refusals);
    };
  }
}

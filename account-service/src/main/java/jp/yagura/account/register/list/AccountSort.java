package jp.yagura.account.register.list;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** In which order accounts are listed. */
public enum AccountSort {
  /** The oldest entry first. */
  REGISTERED("registeredAt", false, true),
  /** By the name that people see. */
  NAME("displayName", false, false),
  /** By division. */
  DIVISION("operatingDivision", false, false),
  /** What changed its state last comes first. */
  STATE_SINCE("standing.stateSince", true, true);

  private final String column;
  private final boolean descending;
  private final boolean time;

  AccountSort(String column, boolean descending, boolean time) {
    this.column = column;
    this.descending = descending;
    this.time = time;
  }

  /** Reads the query parameter {@code sort}; nothing asks for the order of registration. */
  public static AccountSort read(@Nullable String asked) {
    if (asked == null || asked.isBlank()) {
      return REGISTERED;
    }
    return Arrays.stream(values())
        .filter(sort -> sort.wire().equals(asked))
        .findFirst()
        .orElseThrow(
            () ->
                Refused.invalid(
                        "sort",
                        "json-one-of",
                        Arrays.stream(values())
                            .map(AccountSort::wire)
                            .collect(Collectors.joining(", ")))
                    .exception());
  }

  /** The name that travels in addresses. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The property of the account that decides. */
  public String column() {
    return column;
  }

  /** Whether that property is a time; else it is a text. */
  public boolean time() {
    return time;
  }

  /** What comes after a place: {@code <} or {@code >}. */
  public String beyond() {
    return descending ? "<" : ">";
  }

  /** {@code asc} or {@code desc}. */
  public String direction() {
    return descending ? "desc" : "asc";
  }
}

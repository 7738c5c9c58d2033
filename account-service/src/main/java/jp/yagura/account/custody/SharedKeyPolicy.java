package jp.yagura.account.custody;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import jp.yagura.account.opening.Contractor;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts are to be checked too when one was hijacked: those with the same custodian,
 * device, recovery, app, advertising account or contractor. Names are compared without width,
 * capitals and spaces. A product default: no guideline says so.
 */
final class SharedKeyPolicy {
  private SharedKeyPolicy() {}

  /** What the second has of the first, on a day; empty where they share nothing. */
  static List<SharedKey> shared(CustodyEntry one, CustodyEntry other, LocalDate day) {
    List<SharedKey> shared = new ArrayList<>();
    Function<CustodyEntry, List<String>> custodians =
        it -> it.custodiansOn(day).stream().map(Custodian::name).toList();
    Function<CustodyEntry, List<String>> devices =
        it ->
            it.devices().stream()
                .filter(device -> !device.holder().isEmpty())
                .map(device -> device.what() + "（" + device.holder() + "）")
                .toList();
    add(shared, SharedKey.Kind.CUSTODIAN, custodians.apply(one), custodians.apply(other));
    add(shared, SharedKey.Kind.DEVICE, devices.apply(one), devices.apply(other));
    add(
        shared,
        SharedKey.Kind.RECOVERY_MAIL,
        List.of(one.recoveryMail()),
        List.of(other.recoveryMail()));
    add(
        shared,
        SharedKey.Kind.RECOVERY_PHONE,
        List.of(one.recoveryPhone()),
        List.of(other.recoveryPhone()));
    add(shared, SharedKey.Kind.APP, one.apps(), other.apps());
    add(shared, SharedKey.Kind.ADVERTISING, one.advertising(), other.advertising());
    return List.copyOf(shared);
  }

  /** The contractor who runs both on a day; empty where they share none. */
  static List<SharedKey> contractor(
      @Nullable Contractor one, @Nullable Contractor other, LocalDate day) {
    List<SharedKey> shared = new ArrayList<>();
    add(shared, SharedKey.Kind.CONTRACTOR, running(one, day), running(other, day));
    return List.copyOf(shared);
  }

  private static List<String> running(@Nullable Contractor contractor, LocalDate day) {
    return contractor == null || contractor.endedBefore(day)
        ? List.of()
        : List.of(contractor.name());
  }

  private static void add(
      List<SharedKey> shared, SharedKey.Kind kind, List<String> one, List<String> other) {
    Map<String, String> named = new LinkedHashMap<>();
    one.forEach(value -> named.putIfAbsent(folded(value), value));
    named.remove("");
    named.keySet().retainAll(other.stream().map(SharedKeyPolicy::folded).toList());
    named.values().forEach(value -> shared.add(new SharedKey(kind, value)));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s", "");
  }
}

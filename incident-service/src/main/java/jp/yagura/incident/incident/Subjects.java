package jp.yagura.incident.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import jp.yagura.contract.AffectedAccount;
import jp.yagura.contract.ReportedFake;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What an incident is about besides its first account, each with the reports that told of it: when
 * a report goes to another incident, what it alone told of goes with it.
 */
public record Subjects(List<Account> accounts, List<Fake> fakes) {
  static final Subjects NONE = new Subjects(List.of(), List.of());

  public Subjects {
    accounts = List.copyOf(accounts);
    fakes = List.copyOf(fakes);
  }

  /** Something that reports told of; what somebody of PR added has none. */
  private interface Sourced<T> {
    Set<UUID> reports();

    T toldBy(Set<UUID> others);

    boolean same(T other);
  }

  /**
   * An account of ours, or one that nobody could name.
   *
   * @param taken whether it is reported to be in other hands
   */
  public record Account(
      @Nullable UUID id,
      String label,
      @Nullable String platform,
      @Nullable String division,
      boolean taken,
      Set<UUID> reports)
      implements Sourced<Account> {

    public Account {
      reports = Set.copyOf(reports);
    }

    @Override
    public Account toldBy(Set<UUID> others) {
      return new Account(id, label, platform, division, taken, others);
    }

    @Override
    public boolean same(Account other) {
      boolean named = id == null ? label.equals(other.label) : true;
      return Objects.equals(id, other.id) && named && taken == other.taken;
    }

    AffectedAccount summary() {
      return new AffectedAccount(id, label, platform, division, taken);
    }
  }

  /**
   * An account or page that poses as one of ours.
   *
   * @param address as it was reported: an address or a handle
   * @param confirmed whether the lead of the response has looked at it
   */
  public record Fake(String address, Set<UUID> reports, boolean confirmed)
      implements Sourced<Fake> {
    public Fake {
      reports = Set.copyOf(reports);
    }

    @Override
    public Fake toldBy(Set<UUID> others) {
      return new Fake(address, others, confirmed);
    }

    Fake looked() {
      return new Fake(address, reports, true);
    }

    ReportedFake summary() {
      return new ReportedFake(address, confirmed);
    }

    @Override
    public boolean same(Fake other) {
      return key(address).equals(key(other.address));
    }
  }

  /**
   * What one report tells of.
   *
   * @param kind what kind of incident it reports
   * @param fakeUrl where the fake is, or null
   */
  public static Subjects of(
      UUID report, ReportedAccount account, ReportedKind kind, @Nullable String fakeUrl) {
    List<Fake> fakes = new ArrayList<>();
    boolean posing = kind.fakeExists() && account.id() == null && names(account.label());
    if (posing) {
      fakes.add(new Fake(account.label(), Set.of(report), false));
    }
    Subjects told =
        new Subjects(
            posing
                ? List.of()
                : List.of(
                    new Account(
                        account.id(),
                        account.label(),
                        account.platform(),
                        account.division(),
                        kind.ownAccountTaken(),
                        Set.of(report))),
            fakes);
    return told.and(fake(report, fakeUrl));
  }

  /** The fake that a report tells of; nothing when it is null. */
  public static Subjects fake(UUID report, @Nullable String address) {
    return address == null
        ? NONE
        : new Subjects(List.of(), List.of(new Fake(address, Set.of(report), false)));
  }

  /** The key that addresses of fakes are compared by; other words are their own key. */
  public static String key(String address) {
    Reference named = ProfileReader.read(address.strip());
    String profile =
        named instanceof Reference.Profile it ? ProfileReader.canonicalUrl(it.identity()) : null;
    if (profile != null) {
      return profile.toLowerCase(Locale.ROOT);
    }
    String key = named.addressKey();
    return key == null ? address.strip().toLowerCase(Locale.ROOT) : key;
  }

  /** The key of an account of the register. */
  public static String key(UUID account) {
    return "account " + account;
  }

  /** Whether a text names an account: an address or a handle. */
  static boolean names(String text) {
    return text.startsWith("@") || ProfileReader.read(text).addressKey() != null;
  }

  Subjects and(Subjects more) {
    return new Subjects(
        together(accounts, more.accounts, Subjects::merged),
        together(fakes, more.fakes, Subjects::mergedFakes));
  }

  /** Without what only these reports told of. */
  Subjects without(Collection<UUID> gone) {
    return new Subjects(left(accounts, gone), left(fakes, gone));
  }

  /** With exactly these fakes; what is known of those that stay, stays. */
  Subjects withFakes(List<String> addresses) {
    List<Fake> wanted = new ArrayList<>();
    for (String address : addresses) {
      Fake one = new Fake(address, Set.of(), true);
      Fake known = fakes.stream().filter(one::same).findFirst().orElse(one);
      if (wanted.stream().noneMatch(known::same)) {
        wanted.add(known.looked());
      }
    }
    return new Subjects(accounts, wanted);
  }

  /** All of them were looked at by the lead of the response. */
  Subjects looked() {
    return new Subjects(accounts, fakes.stream().map(Fake::looked).toList());
  }

  /** The addresses of the fakes. */
  public List<String> fakeAddresses() {
    return fakes.stream().map(Fake::address).toList();
  }

  /** By what they are found; see {@link #key(String)} and {@link #key(UUID)}. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    fakes.forEach(it -> keys.add(key(it.address())));
    accounts.stream().flatMap(it -> Stream.ofNullable(it.id())).forEach(it -> keys.add(key(it)));
    return keys;
  }

  private static <T extends Sourced<T>> T merged(T one, T other) {
    Set<UUID> reports = new HashSet<>(one.reports());
    reports.addAll(other.reports());
    return one.toldBy(reports);
  }

  private static Fake mergedFakes(Fake one, Fake other) {
    Fake both = merged(one, other);
    return other.confirmed() ? both.looked() : both;
  }

  private static <T extends Sourced<T>> List<T> together(
      List<T> these, List<T> more, BinaryOperator<T> merge) {
    List<T> all = new ArrayList<>(these);
    for (T one : more) {
      int at = index(all, one);
      if (at < 0) {
        all.add(one);
      } else {
        all.set(at, merge.apply(all.get(at), one));
      }
    }
    return all;
  }

  private static <T extends Sourced<T>> int index(List<T> all, T one) {
    return Stream.iterate(0, n -> n < all.size(), n -> n + 1)
        .filter(n -> all.get(n).same(one))
        .findFirst()
        .orElse(-1);
  }

  private static <T extends Sourced<T>> List<T> left(List<T> all, Collection<UUID> gone) {
    List<T> left = new ArrayList<>();
    for (T one : all) {
      Set<UUID> reports = new HashSet<>(one.reports());
      boolean touched = reports.removeAll(gone);
      if (!touched || !reports.isEmpty()) {
        left.add(touched ? one.toldBy(reports) : one);
      }
    }
    return left;
  }
}

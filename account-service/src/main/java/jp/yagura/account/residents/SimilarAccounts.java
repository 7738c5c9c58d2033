package jp.yagura.account.residents;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Profiles;
import jp.yagura.profile.Identity;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Reference;
import jp.yagura.profile.lookalike.LookAlike;

/** The accounts of the register that people could take what was asked about for. */
final class SimilarAccounts {
  private static final int MOST = 5;
  private static final String BETWEEN_NAMES = "[/?=&#\\s]+";

  /** An address may hold any number of names; a person means one of the first. */
  private static final int MOST_NAMES = 20;

  private SimilarAccounts() {}

  /**
   * Those in use whose names are like it, on any platform: a fake on another one is a fake too. The
   * most like comes first.
   */
  static List<SimilarAccount> find(
      String query, Reference asked, PublicRegister.Read read, Profiles profiles) {
    List<Identity> names = names(query, asked);
    return read.accounts().stream()
        .filter(account -> account.state() != AccountState.RETIRED)
        .flatMap(account -> similar(account, names, read, profiles).stream())
        .sorted(Comparator.comparing(SimilarAccounts::score).reversed())
        .limit(MOST)
        .toList();
  }

  private static double score(SimilarAccount similar) {
    LookAlike alike = similar.alike();
    return alike == null ? 0 : alike.score();
  }

  private static Optional<SimilarAccount> similar(
      AccountView account, List<Identity> names, PublicRegister.Read read, Profiles profiles) {
    return profiles.handles(account).stream()
        .flatMap(own -> names.stream().flatMap(name -> alike(own, name)))
        .filter(LookAlike::likely)
        .max(Comparator.comparingDouble(LookAlike::score))
        .map(alike -> new SimilarAccount(read.shown(account), alike));
  }

  /** An equal name that is not surely the account itself is as like as can be. */
  private static Stream<LookAlike> alike(Identity own, Identity name) {
    Optional<LookAlike> compared = LookAlike.compare(own, name);
    String handle = own.handle();
    String other = name.handle();
    if (compared.isPresent() || handle == null || other == null) {
      return compared.stream();
    }
    return LookAlike.compare(handle, other).isEmpty()
        ? Stream.of(new LookAlike(handle, other, 1, List.of()))
        : Stream.empty();
  }

  /** The handle asked about; where the address has none, every name that stands in it. */
  private static List<Identity> names(String query, Reference asked) {
    return ProfileReader.identity(asked)
        .filter(it -> it.handle() != null)
        .map(List::of)
        .orElseGet(
            () ->
                Arrays.stream(query.split(BETWEEN_NAMES))
                    .map(name -> name.replaceFirst("-[0-9]+$", "").replaceFirst("^[@＠]", ""))
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .limit(MOST_NAMES)
                    .map(name -> new Identity(null, null, null, name))
                    .toList());
  }
}

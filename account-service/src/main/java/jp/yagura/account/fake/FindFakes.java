package jp.yagura.account.fake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.profile.Identity.Match;
import jp.yagura.profile.Platform;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Reference;
import jp.yagura.profile.RegisteredProfile;

/** Reads the confirmed fakes of the municipality in scope. */
@ApplicationScoped
public class FindFakes {
  private final FakeQueries queries;

  FindFakes(FakeQueries queries) {
    this.queries = queries;
  }

  /** All, those that are still there first. */
  public List<KnownFake> all() {
    return queries.confirmed();
  }

  /** Those that a reference surely names. */
  public List<KnownFake> named(Reference asked) {
    return all().stream().filter(it -> profile(it).compare(asked) == Match.SAME).toList();
  }

  private static RegisteredProfile profile(KnownFake fake) {
    boolean address = ProfileReader.read(fake.named()).addressKey() != null;
    Platform platform =
        (address
                ? ProfileReader.platform(fake.named())
                : java.util.Optional.ofNullable(fake.platform()).flatMap(Platform::of))
            .orElse(Platform.OTHER);
    return RegisteredProfile.of(
        platform, address ? null : fake.named(), null, address ? fake.named() : null);
  }
}

package jp.yagura.account.profilecheck;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.list.ExtraColumns;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** What other pages and the register's files show of looks at accounts' pages. */
@Named("profileLinks")
@RequestScoped
public class ProfileLinks implements ExtraColumns {
  private static final Words WORDS = Words.of("profilecheck");

  private final ProfileChecks checks;
  private final Language language;
  private @Nullable Map<UUID, ProfileCheckView> last;

  ProfileLinks(ProfileChecks checks, Language language) {
    this.checks = checks;
    this.language = language;
  }

  /** How the verified mark stands, in the reader's language; empty where nobody looked. */
  public String verified(AccountView account) {
    return checks.of(account.id()).stream()
        .findFirst()
        .map(it -> WORDS.get("verified", language.now(), it.verified()))
        .orElse("");
  }

  @Override
  public List<String> headings(Locale language) {
    return List.of(WORDS.get("column_verified", language), WORDS.get("column_checked", language));
  }

  @Override
  public List<@Nullable String> cells(AccountView account, Locale language) {
    ProfileCheckView it = lasts().get(account.id());
    return it == null
        ? Arrays.asList(null, null)
        : List.of(WORDS.get("verified", language, it.verified()), it.checkedOn().toString());
  }

  private Map<UUID, ProfileCheckView> lasts() {
    Map<UUID, ProfileCheckView> known = last;
    if (known == null) {
      known =
          checks.last().stream()
              .collect(Collectors.toMap(ProfileCheckView::accountId, it -> it, (a, _) -> a));
      last = known;
    }
    return known;
  }
}

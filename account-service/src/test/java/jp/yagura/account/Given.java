package jp.yagura.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.yagura.account.closing.RetireAccount;
import jp.yagura.account.opening.OpeningAnswers;
import jp.yagura.account.register.AccountEntry;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Editor;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.account.register.RegisterAccount;
import jp.yagura.contract.Actor;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/** Accounts to test with, each with a name of its own. */
@ApplicationScoped
public class Given {
  public static final String TOURISM = "観光政策課";
  private static final Actor CLERK = new Actor("clerk", "田中 美咲", "広報広聴課");

  private final RegisterAccount register;
  private final RetireAccount retire;
  private final FindAccounts find;
  private final Municipalities municipalities;

  Given(
      RegisterAccount register,
      RetireAccount retire,
      FindAccounts find,
      Municipalities municipalities) {
    this.register = register;
    this.retire = retire;
    this.find = find;
    this.municipalities = municipalities;
  }

  /** An account of Nagasaki that 観光政策課 runs. */
  public AccountView anAccount() {
    return anAccount("nagasaki", aHandle());
  }

  public AccountView anAccount(String municipality, String handle) {
    return anAccount(municipality, handle, TOURISM);
  }

  public AccountView anAccount(String municipality, String handle, String division) {
    return anAccount(municipality, handle, division, CompleteAnswers.opening(municipality));
  }

  /** An account that was opened in a way of its own. */
  public AccountView anAccount(String municipality, String division, OpeningAnswers opening) {
    return anAccount(municipality, aHandle(), division, opening);
  }

  /** An account on another platform. */
  public AccountView anAccountOn(Platform platform, String municipality) {
    String handle = aHandle();
    String url =
        (platform == Platform.LINE ? "https://page.line.me/" : "https://example.jp/") + handle;
    OpeningAnswers opening = CompleteAnswers.opening(municipality);
    return put(
        municipality, new AccountEntry(platform, handle, null, url, "試験用", TOURISM, "課長", opening));
  }

  /** One of the accounts that the procedure of Ninohe names. */
  public AccountView anAccountOfNinohe(String division) {
    String handle = aHandle();
    OpeningAnswers opening = CompleteAnswers.opening("ninohe");
    String url = "https://www.youtube.com/@" + handle;
    return put(
        "ninohe",
        new AccountEntry(
            Platform.YOUTUBE, handle, null, url, "二戸市 (ninohecity)", division, "室長", opening));
  }

  /** An account of Nagasaki as a city's own list has it. */
  public AccountView anAccountAt(
      Platform platform, String handle, @Nullable String platformId, String url) {
    OpeningAnswers opening = CompleteAnswers.opening("nagasaki");
    return put(
        "nagasaki",
        new AccountEntry(platform, handle, platformId, url, "試験用", TOURISM, "課長", opening));
  }

  private AccountView anAccount(
      String municipality, String handle, String division, OpeningAnswers opening) {
    String url = "https://x.com/" + handle;
    return put(
        municipality,
        new AccountEntry(Platform.X, handle, null, url, "試験用", division, "課長", opening));
  }

  private AccountView put(String municipality, AccountEntry entry) {
    return municipalities.inTransaction(
        municipality, () -> register.register(entry, CLERK).orRefuse());
  }

  /** The account, taken out of use the way its municipality's guideline says. */
  public AccountView retired(AccountView account) {
    var ending = new RetireAccount.Ending("試験", CompleteAnswers.closing(account.municipality()));
    AccountId id = new AccountId(account.id());
    Editor clerk = new Editor(Set.of("pr"), "広報広聴課");
    return municipalities.inTransaction(
        account.municipality(),
        () ->
            retire
                .retire(id, IfMatch.version(find.one(id).version()), ending, clerk, CLERK)
                .orRefuse());
  }

  /** The account as it is now. */
  public AccountView now(AccountView account) {
    return municipalities.inTransaction(
        account.municipality(), () -> find.one(new AccountId(account.id())));
  }

  public static String aHandle() {
    return "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
  }

  /** A complete entry as the API takes it; a test spoils what it is about. */
  public static Map<String, Object> anEntry() {
    String handle = aHandle();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("platform", "x");
    entry.put("handle", "@" + handle);
    entry.put("platformId", "id-" + handle);
    entry.put("url", "https://x.com/" + handle);
    entry.put("displayName", "長崎市の試験");
    entry.put("operatingDivision", TOURISM);
    entry.put("responsiblePerson", "観光政策課長");
    entry.put("opening", CompleteAnswers.opening("nagasaki"));
    return entry;
  }

  /** The entry of an account, to be sent back changed. */
  public static Map<String, Object> entryOf(AccountView account) {
    Map<String, Object> entry = anEntry();
    entry.remove("opening");
    entry.put("handle", account.handle());
    entry.put("platformId", account.platformId());
    entry.put("url", account.url());
    entry.put("displayName", account.displayName());
    entry.put("operatingDivision", account.operatingDivision());
    entry.put("responsiblePerson", account.responsiblePerson());
    return entry;
  }
}

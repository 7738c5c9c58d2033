package jp.yagura.account.wellknown;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.application.FindClosingNotices;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.EndedSettings;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** What the list of the municipality in scope has to say now. */
@ApplicationScoped
class ReadList {
  private final FindAccounts find;
  private final FindClosingNotices closing;
  private final EndedSettings ended;
  private final MunicipalityNames names;

  ReadList(
      FindAccounts find, FindClosingNotices closing, EndedSettings ended, MunicipalityNames names) {
    this.find = find;
    this.closing = closing;
    this.ended = ended;
    this.names = names;
  }

  OfficialList.Content of(String municipality) {
    Map<UUID, LocalDate> closes = closing.byAccount();
    return new OfficialList.Content(
        municipality,
        new OfficialList.Name(
            name(municipality, Locale.JAPANESE), name(municipality, Locale.ENGLISH)),
        find.all().stream()
            .filter(it -> ended.listed() || it.state() != AccountState.RETIRED)
            .map(it -> OfficialList.Listed.of(it, closes.get(it.id())))
            .toList());
  }

  private String name(String municipality, Locale language) {
    return names.name(municipality, language).orElse(municipality);
  }
}

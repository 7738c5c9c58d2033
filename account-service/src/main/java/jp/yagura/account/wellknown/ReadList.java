package jp.yagura.account.wellknown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.tenancy.MunicipalityNames;

/** What the list of the municipality in scope has to say now. */
@ApplicationScoped
class ReadList {
  private final FindAccounts find;
  private final MunicipalityNames names;

  ReadList(FindAccounts find, MunicipalityNames names) {
    this.find = find;
    this.names = names;
  }

  OfficialList.Content of(String municipality) {
    return new OfficialList.Content(
        municipality,
        new OfficialList.Name(
            name(municipality, Locale.JAPANESE), name(municipality, Locale.ENGLISH)),
        find.all().stream().map(OfficialList.Listed::of).toList());
  }

  private String name(String municipality, Locale language) {
    return names.name(municipality, language).orElse(municipality);
  }
}

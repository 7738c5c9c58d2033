package jp.yagura.incident.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds an official account of the municipality by whatever a person knows of it. */
@ApplicationScoped
public class FindAccount {
  private static final int CHOICES = 500;
  private final KnownAccounts accounts;

  FindAccount(KnownAccounts accounts) {
    this.accounts = accounts;
  }

  /** By its id in the register. */
  public Optional<AccountView> byId(UUID id) {
    return accounts.findByIdOptional(id).map(KnownAccount::view);
  }

  /** By its URL, or the URL of one of its posts. */
  public Optional<AccountView> byUrl(String url) {
    return accounts.byUrl(url).map(KnownAccount::view);
  }

  /** By platform and handle, with or without the {@code @}. */
  public Optional<AccountView> byHandle(String platform, String handle) {
    return accounts.byHandle(platform, handle).map(KnownAccount::view);
  }

  /** Accounts to choose from in a form, those of one division together; none that is retired. */
  public List<AccountView> choices() {
    return accounts.all(CHOICES).stream().map(KnownAccount::view).toList();
  }
}

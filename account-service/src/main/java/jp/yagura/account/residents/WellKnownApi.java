package jp.yagura.account.residents;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.page.ForResidents;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The accounts that are in use, of all municipalities here, at an address that programs know. */
@Path("/.well-known/official-accounts.json")
@Produces(MediaType.APPLICATION_JSON)
@ForResidents
@Tag(name = "public")
class WellKnownApi {
  private final FindAccounts find;
  private final Municipalities municipalities;
  private final MunicipalityNames names;
  private final Clock clock;

  WellKnownApi(
      FindAccounts find, Municipalities municipalities, MunicipalityNames names, Clock clock) {
    this.find = find;
    this.municipalities = municipalities;
    this.names = names;
    this.clock = clock;
  }

  record File(Instant generatedAt, List<PublicAccount> accounts) {}

  @GET
  @PermitAll
  @Operation(summary = "All official accounts in use; not signed")
  public File file() {
    List<PublicAccount> inUse =
        names.ids().stream().sorted().flatMap(id -> inUse(id).stream()).toList();
    return new File(clock.instant().truncatedTo(ChronoUnit.SECONDS), inUse);
  }

  private List<PublicAccount> inUse(String municipality) {
    return municipalities.inTransaction(
        municipality,
        () ->
            find.all().stream()
                .filter(account -> account.state() == AccountState.ACTIVE)
                .map(PublicAccount::of)
                .toList());
  }
}

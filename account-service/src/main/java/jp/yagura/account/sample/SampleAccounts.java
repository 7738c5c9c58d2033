package jp.yagura.account.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import jp.yagura.account.register.AccountEntry;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.account.register.RegisterAccount;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.kit.tenancy.MunicipalityNames;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Fills an empty register with accounts to try the product with. They are registered like any
 * other, so every service hears of them; what is there already is left alone, however many replicas
 * start at once.
 */
@ApplicationScoped
public class SampleAccounts {
  private static final Logger LOG = Logger.getLogger(SampleAccounts.class);

  private final Municipalities municipalities;
  private final MunicipalityNames names;
  private final FindAccounts find;
  private final RegisterAccount register;
  private final ObjectMapper json;
  private final boolean wanted;

  SampleAccounts(
      Municipalities municipalities,
      MunicipalityNames names,
      FindAccounts find,
      RegisterAccount register,
      ObjectMapper json,
      @ConfigProperty(name = "yagura.sample-data") boolean wanted) {
    this.municipalities = municipalities;
    this.names = names;
    this.find = find;
    this.register = register;
    this.json = json;
    this.wanted = wanted;
  }

  void atStart(@Observes StartupEvent event) {
    if (wanted) {
      fill();
    }
  }

  /** Registers what is missing. */
  public void fill() {
    samples()
        .forEach(
            (municipality, entries) -> {
              if (names.ids().contains(municipality)) {
                entries.forEach(entry -> put(municipality, entry));
              }
            });
  }

  private void put(String municipality, AccountEntry entry) {
    municipalities.inTransaction(
        municipality,
        () -> {
          if (find.lookForWriting(entry).isEmpty()) {
            register.sample(entry).orRefuse();
            LOG.infof("sample account: %s %s", municipality, entry.displayName());
          }
        });
  }

  private Map<String, List<AccountEntry>> samples() {
    try (InputStream in =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream("sample/accounts.json")) {
      return json.readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new IllegalStateException("sample/accounts.json", e);
    }
  }
}

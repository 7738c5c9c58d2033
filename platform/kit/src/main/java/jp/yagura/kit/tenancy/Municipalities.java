package jp.yagura.kit.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Runs work on behalf of a municipality where no request says which: events and timers. */
@ApplicationScoped
public class Municipalities {
  private final CurrentMunicipality current;

  Municipalities(CurrentMunicipality current) {
    this.current = current;
  }

  /**
   * Runs the work in a new transaction whose entities are those of the municipality.
   *
   * @param municipality tenant id, such as {@code nagasaki}
   */
  public <T> T inTransaction(String municipality, Callable<T> work) {
    return as(municipality, () -> QuarkusTransaction.requiringNew().call(work));
  }

  /** As {@link #inTransaction(String, Callable)}, for work that returns nothing. */
  public void inTransaction(String municipality, Runnable work) {
    inTransaction(
        municipality,
        () -> {
          work.run();
          return Optional.empty();
        });
  }

  /** Runs the work with the municipality in scope, without a transaction of its own. */
  public <T> T as(String municipality, Callable<T> work) {
    ManagedContext request = Arc.container().requestContext();
    boolean fresh = !request.isActive();
    if (fresh) {
      request.activate();
    }
    Optional<String> before = current.id();
    try {
      current.set(municipality);
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      current.set(before.orElse(null));
      if (fresh) {
        request.terminate();
      }
    }
  }
}

package jp.yagura.kit.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import jp.yagura.kit.logging.LogContext;
import org.jspecify.annotations.Nullable;

/** The municipality on whose behalf the current request, event or timer runs. */
@RequestScoped
public class CurrentMunicipality {
  private @Nullable String id;

  /** Empty when nobody is signed in and the path names none. */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /** The municipality; a bug, not an input error, when there is none. */
  public String required() {
    return id().orElseThrow(() -> new IllegalStateException("no municipality in scope"));
  }

  void set(@Nullable String municipality) {
    this.id = municipality;
    LogContext.municipality(municipality);
  }
}

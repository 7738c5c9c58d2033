package jp.yagura.account.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Reads the imports of the municipality in scope. */
@ApplicationScoped
class FindImports {
  private final AccountImports imports;
  private final PreviewFile preview;
  private final CurrentCaller caller;
  private final Clock clock;

  FindImports(AccountImports imports, PreviewFile preview, CurrentCaller caller, Clock clock) {
    this.imports = imports;
    this.preview = preview;
    this.caller = caller;
    this.clock = clock;
  }

  /** The newest imports, without previews: those that are over, and the caller's own files. */
  List<ImportView> newest() {
    return imports.newest(caller.subject(), clock.instant()).stream()
        .map(it -> it.view(null))
        .toList();
  }

  /** One import, with its preview while it is open; ends the request when there is none. */
  ImportView one(ImportId id) {
    AccountImport found =
        imports
            .one(id, caller.subject(), clock.instant())
            .orElseThrow(() -> Refused.notFound().exception());
    if (found.closed().isPresent()) {
      return found.view(null);
    }
    Outcome<Preview> read = preview.preview(found.content(), found.choices());
    return found.view(read.orRefuse());
  }
}

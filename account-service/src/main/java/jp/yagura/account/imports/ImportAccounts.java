package jp.yagura.account.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.yagura.account.imports.ImportRow.Standing;
import jp.yagura.account.opening.OpeningPolicy;
import jp.yagura.contract.Actor;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/** Registers the chosen rows of a file: all of them, or none. */
@ApplicationScoped
class ImportAccounts {
  private static final Words WORDS = Words.of("imports");
  private static final int NAMED = 10;

  private final AccountImports imports;
  private final PreviewFile preview;
  private final RegisterRow register;
  private final OpeningPolicy opening;
  private final Clock clock;

  ImportAccounts(
      AccountImports imports,
      PreviewFile preview,
      RegisterRow register,
      OpeningPolicy opening,
      Clock clock) {
    this.imports = imports;
    this.preview = preview;
    this.register = register;
    this.opening = opening;
    this.clock = clock;
  }

  /**
   * What a person decides.
   *
   * @param rows the chosen rows, as the spreadsheet numbers them; null for all that can be
   *     registered
   * @param openedBeforeGuideline whether the person says that all of them are older than the
   *     guideline
   */
  record Chosen(@Nullable Set<Integer> rows, boolean openedBeforeGuideline) {}

  /**
   * Registers the rows. They are looked at again while nobody else can register anything, so what
   * was right in the preview and is not any more is found before anything is written.
   *
   * @param ifMatch the version that the person read
   */
  @Transactional
  Outcome<ImportView> register(ImportId id, IfMatch ifMatch, Chosen chosen, Actor by) {
    AccountImport found = imports.hold(id, by.subject(), clock.instant()).orElse(null);
    if (found == null) {
      return Outcome.refused(Refused.notFound());
    }
    Optional<Refused> refused =
        found
            .closed()
            .or(() -> ifMatch.refuses(found.view(null).version()))
            .or(() -> unsaid(chosen));
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    register.holdRegister();
    return switch (preview.preview(found.content(), found.choices())) {
      case Outcome.NotDone<Preview>(var refusals) -> Outcome.refused(refusals);
      case Outcome.Done<Preview>(Preview read) -> register(found, read, chosen, by);
    };
  }

  private Optional<Refused> unsaid(Chosen chosen) {
    return chosen.openedBeforeGuideline() || opening.since().isEmpty()
        ? Optional.empty()
        : Optional.of(Refused.invalid("openedBeforeGuideline", "import-confirm-earlier"));
  }

  private Outcome<ImportView> register(AccountImport found, Preview read, Chosen chosen, Actor by) {
    Set<Integer> numbers = chosen.rows();
    List<ImportRow> rows =
        numbers == null
            ? read.ready()
            : read.rows().stream().filter(row -> numbers.contains(row.row())).toList();
    if (rows.isEmpty() || (numbers != null && rows.size() < numbers.size())) {
      return Outcome.refused(Refused.invalid("rows", "import-rows-none"));
    }
    List<String> notReady =
        rows.stream()
            .filter(row -> row.standing() != Standing.READY)
            .map(row -> String.valueOf(row.row()))
            .toList();
    if (!notReady.isEmpty()) {
      String named = String.join(", ", notReady.subList(0, Math.min(NAMED, notReady.size())));
      return Outcome.refused(
          Refused.conflict("import-rows-changed", named, notReady.size()).with("rows", notReady));
    }
    List<ImportedAccount> registered = new ArrayList<>();
    String paused = WORDS.get("suspended_reason", Locale.JAPANESE);
    rows.forEach(row -> registered.add(register.register(row, paused, by)));
    found.done(registered, clock.instant().truncatedTo(ChronoUnit.MICROS));
    imports.flush();
    return Outcome.done(found.view(null));
  }
}

package jp.yagura.account.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yagura.contract.Actor;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Reads an uploaded file in another way, by what a person says its columns mean. */
@ApplicationScoped
class ChooseColumns {
  private static final int LONGEST = 100;
  private static final Set<ImportField> FOR_ALL =
      Set.of(ImportField.DIVISION, ImportField.RESPONSIBLE);

  private final AccountImports imports;
  private final PreviewFile preview;
  private final Clock clock;

  ChooseColumns(AccountImports imports, PreviewFile preview, Clock clock) {
    this.imports = imports;
    this.preview = preview;
    this.clock = clock;
  }

  /**
   * Keeps the choices and says what would become of the file now.
   *
   * @param ifMatch the version that the person read
   */
  @Transactional
  Outcome<ImportView> choose(ImportId id, IfMatch ifMatch, ImportChoices choices, Actor by) {
    AccountImport found = imports.hold(id, by.subject(), clock.instant()).orElse(null);
    if (found == null) {
      return Outcome.refused(Refused.notFound());
    }
    Optional<Refused> stale = ifMatch.refuses(found.view(null).version());
    if (stale.isPresent()) {
      return Outcome.refused(stale.get());
    }
    List<Refused> refusals = new ArrayList<>(found.closed().stream().toList());
    refusals.addAll(wrong(choices));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return preview
        .preview(found.content(), choices)
        .map(
            read -> {
              found.choose(choices);
              imports.flush();
              return found.view(read);
            });
  }

  private static List<Refused> wrong(ImportChoices choices) {
    List<Refused> refusals = new ArrayList<>();
    Map<String, ImportField> columns = choices.columns() == null ? Map.of() : choices.columns();
    for (Map.Entry<String, ImportField> column : columns.entrySet()) {
      if (!column.getKey().matches("[A-Z]{1,2}")) {
        refusals.add(Refused.invalid("columns", "import-column-letter"));
      }
      if (columns.values().stream().filter(column.getValue()::equals).count() > 1) {
        refusals.add(
            Refused.invalid("columns." + column.getKey(), "import-column-twice", column.getKey()));
      }
    }
    Map<ImportField, String> defaults = choices.defaults() == null ? Map.of() : choices.defaults();
    for (Map.Entry<ImportField, String> standIn : defaults.entrySet()) {
      String field = "defaults." + standIn.getKey().wire();
      if (!FOR_ALL.contains(standIn.getKey())) {
        refusals.add(Refused.invalid(field, "import-no-default"));
      } else {
        CharacterCount.beyond(field, standIn.getValue(), LONGEST).ifPresent(refusals::add);
      }
    }
    return refusals;
  }
}

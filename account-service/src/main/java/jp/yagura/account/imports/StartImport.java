package jp.yagura.account.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import jp.yagura.contract.Actor;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.web.PlainTexts;

/** Takes a file in, so that it can be looked at and imported without sending it again. */
@ApplicationScoped
class StartImport {
  private static final int LONGEST_NAME = 200;

  private final AccountImports imports;
  private final PreviewFile preview;
  private final Clock clock;

  StartImport(AccountImports imports, PreviewFile preview, Clock clock) {
    this.imports = imports;
    this.preview = preview;
    this.clock = clock;
  }

  /** Keeps the file and says what would become of it; refused when it is no list. */
  @Transactional
  Outcome<ImportView> start(String fileName, byte[] content, Actor by) {
    return preview
        .preview(content, ImportChoices.NONE)
        .map(
            read -> {
              var started =
                  new AccountImport(
                      bare(fileName), content, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
              imports.persistAndFlush(started);
              return started.view(read);
            });
  }

  /** The name without the folders that browsers may send. */
  private static String bare(String fileName) {
    String name = fileName.replaceAll("^.*[/\\\\]", "").strip();
    String plain = PlainTexts.hasControls(name) || name.isEmpty() ? "–" : name;
    return CharacterCount.first(plain, LONGEST_NAME);
  }
}

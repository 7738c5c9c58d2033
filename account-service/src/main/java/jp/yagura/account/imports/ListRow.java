package jp.yagura.account.imports;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.yagura.account.imports.file.Cell;
import jp.yagura.account.imports.file.Line;
import jp.yagura.account.opening.EarlierOpening;
import jp.yagura.account.opening.OpeningAnswers;
import jp.yagura.account.register.AccountEntry;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Identity;
import jp.yagura.profile.Platform;
import jp.yagura.profile.PlatformNames;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Reference;
import org.jspecify.annotations.Nullable;

/** Reads one row of a list: what its cells say, and what they leave to be understood. */
final class ListRow {
  private static final Pattern WEB = Pattern.compile("(?i)https?://.+");
  private static final Pattern WITHOUT_SCHEME =
      Pattern.compile("(?i)(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:/.*)?");
  private static final Set<String> IN_USE =
      Set.of("", "運用中", "稼働中", "利用中", "使用中", "公開中", "公開", "運用", "inuse", "active");
  private static final Set<String> PAUSED =
      Set.of("休止中", "休止", "停止中", "一時停止", "一時停止中", "paused", "suspended", "outofuse");
  private static final Set<String> ENDED =
      Set.of("運用終了", "終了", "廃止", "廃止済", "廃止済み", "閉鎖", "閉鎖済", "削除", "retired", "closed", "ended");
  private static final Set<String> IN_DOUBT =
      Set.of("乗っ取りの疑い", "乗っ取り", "suspectedcompromised", "suspected");

  private final Line line;
  private final Layout layout;
  private final ImportChoices choices;
  private final List<Refused> faults = new ArrayList<>();

  private ListRow(Line line, Layout layout, ImportChoices choices) {
    this.line = line;
    this.layout = layout;
    this.choices = choices;
  }

  static Candidate read(Line line, Layout layout, ImportChoices choices) {
    return new ListRow(line, layout, choices).candidate();
  }

  /** Fields that are missing are null or empty until validation refuses them. */
  @SuppressWarnings("NullAway")
  private Candidate candidate() {
    String handle = number(ImportField.HANDLE);
    String url = text(ImportField.URL);
    if (url.isEmpty() && WEB.matcher(handle).matches()) {
      url = handle;
      handle = "";
    }
    Reference link = ProfileReader.read(url);
    Platform platform = platform(link);
    Identity named = ProfileReader.identity(link).orElse(null);
    if (handle.isEmpty() && named != null) {
      handle = named.handle() == null ? named.id() : named.handle();
    }
    if (url.isEmpty() && platform != null && !handle.isEmpty()) {
      url = canonical(platform, handle);
    }
    AccountEntry entry =
        new AccountEntry(
            platform,
            handle,
            number(ImportField.PLATFORM_ID),
            address(url, platform),
            text(ImportField.DISPLAY_NAME),
            filled(ImportField.DIVISION),
            filled(ImportField.RESPONSIBLE),
            OpeningAnswers.earlier(new EarlierOpening(openedOn())));
    boolean suspended = suspended();
    return new Candidate(line.number(), entry, List.copyOf(faults), suspended);
  }

  private String text(ImportField field) {
    return layout.cell(line, field).text();
  }

  private String filled(ImportField field) {
    String text = text(field);
    return text.isEmpty() ? choices.standIn(field) : text;
  }

  /** A text that may be all digits. */
  private String number(ImportField field) {
    Cell cell = layout.cell(line, field);
    if (LongNumber.destroyed(cell)) {
      faults.add(Refused.invalid(field.wire(), "import-number-destroyed", cell.text()));
    }
    return cell.text();
  }

  private @Nullable Platform platform(Reference link) {
    String word = text(ImportField.PLATFORM);
    Optional<Platform> named =
        word.isEmpty() ? Optional.ofNullable(platformOf(link)) : PlatformNames.read(word);
    if (named.isEmpty()) {
      faults.add(
          word.isEmpty()
              ? Refused.invalid("platform", "import-platform-missing")
              : Refused.invalid("platform", "import-platform-unknown", word));
    }
    return named.orElse(null);
  }

  private static @Nullable Platform platformOf(Reference link) {
    return switch (link) {
      case Reference.Profile(Identity identity, String _) -> identity.platform();
      case Reference.PartOfProfile(Identity identity, String _) -> identity.platform();
      case Reference.CannotTell told -> told.platform();
      case Reference.NotAnAccount told -> told.platform();
      case Reference.NotAnAddress _ -> null;
    };
  }

  /** Where the platform shows an account of that handle; empty where a handle does not say. */
  private static String canonical(Platform platform, String handle) {
    String url =
        ProfileReader.identity(ProfileReader.handle(platform, handle))
            .map(ProfileReader::canonicalUrl)
            .orElse(null);
    return url == null ? "" : url;
  }

  /** With the scheme that lists leave out; the platforms themselves lead on from http. */
  private static String address(String url, @Nullable Platform platform) {
    if (WITHOUT_SCHEME.matcher(url).matches()) {
      return "https://" + url;
    }
    boolean platformsOwn = platform != null && platform != Platform.OTHER;
    return platformsOwn ? url.replaceFirst("(?i)^http://", "https://") : url;
  }

  private @Nullable String openedOn() {
    String text = text(ImportField.OPENED_ON);
    if (text.isEmpty()) {
      return null;
    }
    Optional<LocalDate> day = DayReader.read(text);
    if (day.isEmpty()) {
      faults.add(Refused.invalid("openedOn", "import-day", text));
    }
    return day.map(LocalDate::toString).orElse(null);
  }

  private boolean suspended() {
    String written = text(ImportField.STATE);
    String word =
        Normalizer.normalize(written, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s-]", "");
    if (ENDED.contains(word)) {
      faults.add(Refused.invalid("state", "import-state-ended", written));
    } else if (IN_DOUBT.contains(word)) {
      faults.add(Refused.invalid("state", "import-state-suspected", written));
    } else if (!IN_USE.contains(word) && !PAUSED.contains(word)) {
      faults.add(Refused.invalid("state", "import-state-unknown", written));
    }
    return PAUSED.contains(word);
  }
}

package jp.yagura.account.custody;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.WireNames;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What people typed about a custody, as they typed it; its fields are called what the API calls
 * them. Rows without a word are left out, and the others moved up, so that a row is called the same
 * here and in a refusal.
 */
record CustodyForm(Map<String, String> fields) {
  private static final int EMPTY_ROWS = 2;
  private static final int MOST_ROWS = 50;
  private static final Words WORDS = Words.of("custody");
  private static final List<String> CUSTODIAN = List.of("name", "division", "from", "until");
  private static final List<String> DEVICE = List.of("what", "holder", "lostOn");

  /** A row of one of the tables of the form. */
  record Row(String prefix, int number) {
    /** The name of one of its fields. */
    public String field(String name) {
      return prefix + name;
    }
  }

  /** What was sent. */
  static CustodyForm of(MultivaluedMap<String, String> sent) {
    Map<String, String> fields = new LinkedHashMap<>();
    sent.forEach((name, values) -> fields.put(name, values.getFirst()));
    moveUp(fields, "custodians", CUSTODIAN);
    moveUp(fields, "devices", DEVICE);
    return new CustodyForm(fields);
  }

  /** What is written now. */
  static CustodyForm of(CustodyView written) {
    CustodyEntry entry = written.custody();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("version", Version.quoted(written.version()));
    for (int i = 0; i < entry.custodians().size(); i++) {
      Custodian it = entry.custodians().get(i);
      List<String> row = List.of(it.name(), it.division(), day(it.from()), day(it.until()));
      put(fields, "custodians[" + i + "].", CUSTODIAN, row);
    }
    fields.put("storage", entry.storage());
    fields.put("recoveryMail", entry.recoveryMail());
    fields.put("recoveryPhone", entry.recoveryPhone());
    fields.put("administratorCount", entry.shownCount());
    fields.put("administrators", entry.administrators());
    fields.put("apps", String.join("\n", entry.apps()));
    fields.put("advertising", String.join("\n", entry.advertising()));
    fields.put("secondFactor.kind", entry.secondFactor().kind().wire());
    fields.put("secondFactor.holder", entry.secondFactor().holder());
    fields.put("rotatedOn", day(entry.rotatedOn()));
    fields.put("attestations.strongOn", day(entry.attestations().strongOn()));
    fields.put("attestations.fewOn", day(entry.attestations().fewOn()));
    fields.put("attestations.uniqueOn", day(entry.attestations().uniqueOn()));
    for (int i = 0; i < entry.devices().size(); i++) {
      Device it = entry.devices().get(i);
      List<String> row = List.of(it.what(), it.holder(), day(it.lostOn()));
      put(fields, "devices[" + i + "].", DEVICE, row);
    }
    return new CustodyForm(fields);
  }

  /** What was typed into a field, or nothing. */
  public String value(String field) {
    return fields.getOrDefault(field, "");
  }

  /** The version that the person read. */
  IfMatch ifMatch() {
    return IfMatch.fromString(value("version"));
  }

  /** The rows of the custodians, and two empty ones. */
  public List<Row> custodians() {
    return rows("custodians", CUSTODIAN, EMPTY_ROWS);
  }

  /** The rows of the devices, and two empty ones. */
  public List<Row> devices() {
    return rows("devices", DEVICE, EMPTY_ROWS);
  }

  /**
   * What it says, with nothing in the place of what cannot be read.
   *
   * @param wrong takes what cannot be read
   */
  CustodyEntry entry(Locale language, List<Refused> wrong) {
    Function<String, @Nullable LocalDate> day = field -> day(field, language, wrong);
    List<Custodian> custodians =
        rows("custodians", CUSTODIAN, 0).stream()
            .map(
                it ->
                    new Custodian(
                        value(it.field("name")),
                        value(it.field("division")),
                        day.apply(it.field("from")),
                        day.apply(it.field("until"))))
            .toList();
    Integer count = count(language, wrong);
    SecondFactorKind kind =
        WireNames.find(SecondFactorKind.class, value("secondFactor.kind")).orElse(null);
    if (kind == null) {
      wrong.add(refused("secondFactor.kind", "custody-choose", language));
    }
    LocalDate rotated = day.apply("rotatedOn");
    var attested =
        new Attestations(
            day.apply("attestations.strongOn"),
            day.apply("attestations.fewOn"),
            day.apply("attestations.uniqueOn"));
    List<Device> devices =
        rows("devices", DEVICE, 0).stream()
            .map(
                it ->
                    new Device(
                        value(it.field("what")),
                        value(it.field("holder")),
                        day.apply(it.field("lostOn"))))
            .toList();
    return new CustodyEntry(
        custodians,
        value("storage"),
        value("recoveryMail"),
        value("recoveryPhone"),
        count,
        value("administrators"),
        value("apps").lines().toList(),
        value("advertising").lines().toList(),
        new SecondFactor(kind, value("secondFactor.holder")),
        rotated,
        attested,
        devices);
  }

  private @Nullable Integer count(Locale language, List<Refused> wrong) {
    String typed = value("administratorCount").strip();
    try {
      return typed.isEmpty() ? null : Integer.valueOf(typed);
    } catch (NumberFormatException _) {
      wrong.add(
          Refused.invalid(
              "administratorCount",
              "custody-count",
              WORDS.get("label", language, "administratorCount"),
              EntryRules.MOST_ADMINISTRATORS));
      return null;
    }
  }

  private @Nullable LocalDate day(String field, Locale language, List<Refused> wrong) {
    String typed = value(field).strip();
    try {
      return typed.isEmpty() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException _) {
      wrong.add(refused(field, "custody-day", language));
      return null;
    }
  }

  private static Refused refused(String field, String code, Locale language) {
    String label = field.substring(field.lastIndexOf('.') + 1);
    return Refused.invalid(field, code, WORDS.get("label", language, label));
  }

  private List<Row> rows(String table, List<String> columns, int more) {
    int written = rowsTyped(fields, table, columns).size();
    return IntStream.range(0, written + more)
        .mapToObj(i -> new Row(table + "[" + i + "].", i + 1))
        .toList();
  }

  private static void moveUp(Map<String, String> fields, String table, List<String> columns) {
    List<List<String>> rows = rowsTyped(fields, table, columns);
    fields.keySet().removeIf(it -> it.startsWith(table + "["));
    for (int i = 0; i < rows.size(); i++) {
      put(fields, table + "[" + i + "].", columns, rows.get(i));
    }
  }

  private static List<List<String>> rowsTyped(
      Map<String, String> fields, String table, List<String> columns) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < MOST_ROWS; i++) {
      String prefix = table + "[" + i + "].";
      List<String> row =
          columns.stream()
              .map(column -> fields.getOrDefault(prefix + column, ""))
              .collect(Collectors.toList());
      if (row.stream().anyMatch(it -> !it.isBlank())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static void put(
      Map<String, String> fields, String prefix, List<String> columns, List<String> row) {
    for (int i = 0; i < columns.size(); i++) {
      fields.put(prefix + columns.get(i), row.get(i));
    }
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}

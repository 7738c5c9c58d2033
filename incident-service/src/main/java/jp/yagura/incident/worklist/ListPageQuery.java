package jp.yagura.incident.worklist;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import jp.yagura.incident.incident.Stage;
import jp.yagura.kit.characters.CharacterCount;
import org.jspecify.annotations.Nullable;

/**
 * The list as its address says: who keeps the address keeps the filter.
 *
 * @param stage wire name of a stage, {@code open} for all being handled, or empty
 */
record ListPageQuery(
    @QueryParam("q") @Nullable String q,
    @QueryParam("stage") @Nullable String stage,
    @QueryParam("type") @Nullable String type,
    @QueryParam("platform") @Nullable String platform,
    @QueryParam("division") @Nullable String division,
    @QueryParam("overdue") @Nullable String overdue,
    @QueryParam("mine") @Nullable String mine,
    @QueryParam("drill") @Nullable String drill,
    @QueryParam("sort") @Nullable String sort,
    @QueryParam("cursor") @Nullable String cursor) {
  private static final int LONGEST = 200;
  private static final String HANDLED = "open";

  /** What stands in a field, never null; what nobody would type is cut. */
  public String value(String name) {
    String value =
        switch (name) {
          case "q" -> q;
          case "stage" -> stage;
          case "type" -> type;
          case "platform" -> platform;
          case "division" -> division;
          case "overdue" -> overdue;
          case "mine" -> mine;
          case "drill" -> drill;
          default -> sort;
        };
    String plain = value == null ? "" : value.strip();
    return CharacterCount.first(plain, LONGEST);
  }

  /** Whether a choice of the filter is taken. */
  public boolean is(String name, String value) {
    return value(name).equals(value);
  }

  IncidentFilter filter() {
    return new IncidentFilter(
        stages(),
        given("type"),
        given("platform"),
        given("division"),
        is("overdue", "true"),
        is("mine", "true"),
        is("drill", "true"),
        given("q"));
  }

  IncidentSort order() {
    return IncidentSort.of(value("sort")).orElse(IncidentSort.NEWEST);
  }

  /** The address of the same list: a page of it, or the file. */
  String address(String path, @Nullable String from) {
    UriBuilder address = UriBuilder.fromPath(path);
    for (String name :
        List.of("q", "stage", "type", "platform", "division", "overdue", "mine", "drill", "sort")) {
      add(address, name, value(name));
    }
    add(address, "cursor", from == null ? "" : from);
    return address.build().toString();
  }

  private List<Stage> stages() {
    return is("stage", HANDLED)
        ? Arrays.stream(Stage.values())
            .filter(one -> !one.ended() && one != Stage.REPORTED)
            .toList()
        : Stage.of(value("stage")).stream().toList();
  }

  private @Nullable String given(String name) {
    String value = value(name);
    return value.isEmpty() ? null : value;
  }

  private static void add(UriBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address.queryParam(name, "{value}").resolveTemplate("value", value);
    }
  }
}

package jp.yagura.account.wellknown;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import jp.yagura.kit.csv.CsvFile;
import jp.yagura.kit.publicside.ForResidents;
import jp.yagura.kit.publicside.PublicResponse;
import jp.yagura.kit.words.Words;
import jp.yagura.profile.Platform;
import org.jspecify.annotations.Nullable;

/** The list as open data for spreadsheets. Columns stay in their order; new ones come last. */
@Path("/public/{municipality}/accounts.csv")
@Produces(CsvFile.MEDIA_TYPE)
@ForResidents
class OpenDataPages {
  private static final Words WORDS = Words.of("opendata");
  private static final List<String> COLUMNS =
      List.of(
          "municipality",
          "platform",
          "platformCode",
          "handle",
          "id",
          "url",
          "displayName",
          "division",
          "state",
          "stateCode",
          "since",
          "sample",
          "closesOn");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneId.of("Asia/Tokyo"));

  private final ReadList read;

  OpenDataPages(ReadList read) {
    this.read = read;
  }

  @GET
  @PermitAll
  public Response file(@PathParam("municipality") String municipality) {
    OfficialList.Content list = read.of(municipality);
    StringWriter text = new StringWriter();
    try (CsvFile csv = new CsvFile(text)) {
      csv.row(COLUMNS.stream().map(OpenDataPages::word).toArray());
      list.accounts().forEach(account -> csv.row(cells(list.name().ja(), account)));
    }
    Response answer = PublicResponse.of(200, CsvFile.MEDIA_TYPE, text.toString());
    String name = municipality + "-official-accounts.csv";
    return Response.fromResponse(answer)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  private static @Nullable Object[] cells(String city, OfficialList.Listed account) {
    return new @Nullable Object[] {
      city,
      Platform.of(account.platform()).map(Platform::label).orElse(account.platform()),
      account.platform(),
      account.handle(),
      account.id(),
      account.url(),
      account.displayName(),
      account.division(),
      WORDS.get("stands", Locale.JAPANESE, account.state()),
      account.state().wire(),
      time(account.since()),
      account.sample() == null ? null : word("sample_yes"),
      account.closesOn()
    };
  }

  private static String time(Instant at) {
    return TIME.format(at);
  }

  private static String word(String key) {
    return WORDS.get(key, Locale.JAPANESE);
  }
}

package jp.yagura.incident.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.yagura.incident.incident.CanSignIn;
import jp.yagura.kit.characters.Characters;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff reports.
 *
 * @param account the account concerned; on an impersonation the official one, when it is known
 * @param kind such as HIJACK or IMPERSONATION; see {@code GET /api/v1/reports/kinds}
 * @param occurredAt since when, as far as known
 * @param canSignIn whether the municipality can still sign in
 * @param links to posts or pages, http or https
 * @param fakeUrl the fake account
 * @param joins number of an incident at work that this report belongs to, such as R8-0001; null
 *     when it is another matter, or the reporter does not know
 */
public record NewReport(
    @NotNull @Valid AccountReference account,
    @NotBlank @Characters(max = 40) String kind,
    @Nullable OffsetDateTime occurredAt,
    @NotNull CanSignIn canSignIn,
    @NotBlank @Characters(max = 4000) String description,
    @Size(max = 20) List<@NotBlank @Characters(max = 2000) String> links,
    @Nullable @Characters(max = 2000) String fakeUrl,
    @Nullable @Characters(max = 40) String joins) {

  public NewReport {
    // List.copyOf would turn a null among the links into a fault of ours.
    links = links == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(links));
  }

  /** A report of a matter of its own. */
  public NewReport(
      AccountReference account,
      String kind,
      @Nullable OffsetDateTime occurredAt,
      CanSignIn canSignIn,
      String description,
      List<String> links,
      @Nullable String fakeUrl) {
    this(account, kind, occurredAt, canSignIn, description, links, fakeUrl, null);
  }

  /** The same report as part of an incident. */
  NewReport joining(@Nullable String number) {
    return new NewReport(account, kind, occurredAt, canSignIn, description, links, fakeUrl, number);
  }
}

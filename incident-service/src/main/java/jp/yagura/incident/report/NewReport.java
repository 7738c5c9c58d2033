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
 */
public record NewReport(
    @NotNull @Valid AccountReference account,
    @NotBlank @Size(max = 40) String kind,
    @Nullable OffsetDateTime occurredAt,
    @NotNull CanSignIn canSignIn,
    @NotBlank @Size(max = 4000) String description,
    @Size(max = 20) List<@NotBlank @Size(max = 2000) String> links,
    @Nullable @Size(max = 2000) String fakeUrl) {

  public NewReport {
    // List.copyOf would turn a null among the links into a fault of ours.
    links = links == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(links));
  }
}

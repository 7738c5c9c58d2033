package jp.yagura.incident.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import jp.yagura.incident.incident.CanSignIn;
import jp.yagura.incident.report.AccountReference;
import jp.yagura.kit.characters.Characters;
import org.jspecify.annotations.Nullable;

/**
 * What is to be corrected; what is left out stays as it is.
 *
 * @param account the account concerned
 * @param occurredAt since when
 * @param sinceUnknown whether nobody knows since when, so that the time is taken out
 * @param description what happened
 * @param fakes all addresses of fakes; an empty list takes them all out
 * @param reason why
 */
public record NewCorrection(
    @Nullable @Valid AccountReference account,
    @Nullable OffsetDateTime occurredAt,
    boolean sinceUnknown,
    @Nullable CanSignIn canSignIn,
    @Nullable @Characters(max = 4000) String description,
    @Nullable @Size(max = 50) List<@NotBlank @Characters(max = 2000) String> fakes,
    @NotBlank @Characters(max = 4000) String reason) {}

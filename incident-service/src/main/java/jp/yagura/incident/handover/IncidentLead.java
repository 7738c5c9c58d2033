package jp.yagura.incident.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import jp.yagura.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * Who leads an incident as a person (担当者).
 *
 * @param subject the id at the identity provider
 * @param since since when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IncidentLead(
    IncidentId incidentId, String subject, String name, @Nullable String division, Instant since) {}

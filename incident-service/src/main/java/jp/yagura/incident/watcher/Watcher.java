package jp.yagura.incident.watcher;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who watches an incident.
 *
 * @param subject the id at the identity provider
 * @param since when the person began
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Watcher(String subject, String name, @Nullable String division, Instant since) {}

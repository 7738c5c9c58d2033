package jp.yagura.account.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A post of an account.
 *
 * @param id as the platform names it
 * @param url where people see it, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FoundPost(String id, Instant at, @Nullable String url, String text) {}

package jp.yagura.account.fake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account that poses as an official one, as an incident has confirmed it.
 *
 * @param named its address, or its handle, as it was reported
 * @param platform wire name, where the report said it
 * @param since when the municipality confirmed it
 * @param gone whether the incident has recovered or is closed: the fake was deleted, or no more can
 *     be done
 */
public record KnownFake(
    UUID incidentId, String named, @Nullable String platform, Instant since, boolean gone) {}

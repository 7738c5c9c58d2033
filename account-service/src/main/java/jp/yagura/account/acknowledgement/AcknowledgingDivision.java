package jp.yagura.account.acknowledgement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A division whose people are asked.
 *
 * @param staff how many they are; null where nobody said
 * @param askedUntil until when the head is asked to see to it; null while nobody is asked
 */
record AcknowledgingDivision(
    String division,
    @Nullable Integer staff,
    @Nullable Instant askedUntil,
    Instant changedAt,
    String changedByName) {}

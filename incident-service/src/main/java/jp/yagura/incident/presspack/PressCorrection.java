package jp.yagura.incident.presspack;

import java.time.Instant;
import java.util.UUID;

/**
 * That a record of whom the material was given to was wrong.
 *
 * @param provisionId the record
 * @param reason what was wrong with it
 */
record PressCorrection(
    UUID provisionId,
    String reason,
    String takenBackBy,
    String takenBackByName,
    Instant takenBackAt) {}

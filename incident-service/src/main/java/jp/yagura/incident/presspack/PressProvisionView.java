package jp.yagura.incident.presspack;

import java.time.Instant;
import java.util.UUID;
import jp.yagura.incident.NoticeId;

/**
 * That somebody of the press was given what a notice says.
 *
 * @param revision how often the notice had been published by then; 0 before it was
 * @param recipient as it was written down, such as the press club of the city
 * @param at when it was given
 * @param by who wrote it down
 */
public record PressProvisionView(
    UUID id,
    NoticeId noticeId,
    int revision,
    String recipient,
    Instant at,
    String by,
    Instant recordedAt) {}

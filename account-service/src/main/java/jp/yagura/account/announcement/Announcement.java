package jp.yagura.account.announcement;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice that residents can read.
 *
 * @param path of its page on the common origin
 * @param publishedAt when its newest revision became readable
 */
public record Announcement(UUID incidentId, String title, String path, Instant publishedAt) {}

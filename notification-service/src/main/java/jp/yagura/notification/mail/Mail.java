package jp.yagura.notification.mail;

import java.util.UUID;

/**
 * A mail ready to be sent.
 *
 * @param id makes the Message-ID: the same for each attempt, so that a mail that was accepted twice
 *     is one mail to a server that looks
 * @param thread the incident, to which all its mails refer
 */
public record Mail(
    String id, UUID thread, String to, String subject, String text, String html, boolean urgent) {}

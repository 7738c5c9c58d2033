package jp.yagura.notification.post;

import java.util.List;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import org.jspecify.annotations.Nullable;

/**
 * What the templates show, in one language.
 *
 * @param lead the sentence that says what happened
 * @param number by which the recipient knows it
 * @param divisionLabel what the division is: the one that runs the account, or, where the register
 *     does not know the account, the reporter's
 * @param drill the sentence that says that all of it is an exercise; null when it is real
 * @param fakes addresses of the fakes, written so that nothing makes a link of them
 * @param signIn whether the reporter can still sign in, in words, or null
 * @param reason why it ended or goes on, in people's words, or null
 * @param pageUrl the incident, or the reporter's own reports
 * @param confirmUrl the one-time link, or null when nothing is to be confirmed
 */
record MailPart(
    AlertKind kind,
    boolean urgent,
    String recipient,
    String number,
    String divisionLabel,
    IncidentFacts incident,
    @Nullable String drill,
    List<String> fakes,
    String lead,
    @Nullable String signIn,
    @Nullable String reason,
    @Nullable String confirmUrl,
    String pageUrl) {}

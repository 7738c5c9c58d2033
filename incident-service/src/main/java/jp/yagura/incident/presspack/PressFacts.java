package jp.yagura.incident.presspack;

import java.time.Instant;
import java.util.List;
import jp.yagura.incident.notice.NoticeText;
import jp.yagura.incident.registercopy.AccountView;
import org.jspecify.annotations.Nullable;

/**
 * What the material for the press may say: the text of the notice, and what the case knows. What is
 * not known is null, and then a blank to be filled in or left out.
 *
 * @param draft whether nobody has approved the text yet
 * @param day that the material bears: that of the publication, else today
 * @param division that issues it
 * @param person who wrote the text
 * @param page where residents read it; null while they do not
 * @param accounts official ones that it concerns
 * @param fakes that the lead of the response has looked at; what was only reported is not told
 */
record PressFacts(
    NoticeText text,
    boolean draft,
    Instant day,
    String city,
    String division,
    String person,
    @Nullable String phone,
    @Nullable String fax,
    @Nullable String mail,
    @Nullable String page,
    List<AccountView> accounts,
    List<String> fakes) {}

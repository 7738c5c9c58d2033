package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.registercopy.FindImitated;
import jp.yagura.incident.registercopy.FindImitated.Imitated;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.words.Words;
import jp.yagura.profile.Link;

/** Finds out whether to ask if a reported account is a fake of an official one. */
@ApplicationScoped
class AskLikeness {
  private static final Words WORDS = Words.of("report");
  private final FindImitated imitated;
  private final Playbooks playbooks;
  private final Language language;

  AskLikeness(FindImitated imitated, Playbooks playbooks, Language language) {
    this.imitated = imitated;
    this.playbooks = playbooks;
    this.language = language;
  }

  /** Of an account as it was given; nothing where the guideline knows no fakes. */
  Optional<Likeness> of(String given) {
    return given.isBlank() ? Optional.empty() : imitated.by(given).flatMap(it -> ask(it, given));
  }

  /** The same of what is still being typed. */
  Optional<Likeness> whileTyping(String typed) {
    return typed.isBlank()
        ? Optional.empty()
        : imitated.whileTyping(typed).flatMap(it -> ask(it, typed));
  }

  private Optional<Likeness> ask(Imitated found, String given) {
    String url = found.url();
    String address = Link.is(given.strip()) ? given.strip() : url == null ? "" : url;
    String note = address.isEmpty() ? WORDS.get("like_note", language.now(), found.shown()) : "";
    return playbooks.impersonation().map(kind -> new Likeness(found, kind.id(), address, note));
  }
}

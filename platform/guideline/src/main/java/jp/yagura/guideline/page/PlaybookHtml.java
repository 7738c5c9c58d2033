package jp.yagura.guideline.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.playbook.Playbook;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.wording.Origin;

/** The playbooks of a profile as tables. */
record PlaybookHtml(GuidelineProfile profile, Words words) {
  String html() {
    String all = profile.playbooks().stream().map(this::playbook).collect(Collectors.joining());
    return "<h2 id=\"playbooks\">" + words.say("事案の手順", "Playbooks") + "</h2>\n" + all;
  }

  private String playbook(Playbook playbook) {
    String told = Page.text(new StepWords(profile, words).recipients(playbook));
    return "<h3>"
        + Page.text(words.say(playbook.name()))
        + " <code>"
        + playbook.type()
        + "</code></h3>\n<dl><dt>"
        + words.say("すぐに知らせる相手", "Told at once")
        + "</dt><dd>"
        + told
        + "</dd>"
        + reporter(playbook)
        + definition(playbook)
        + "</dl>\n"
        + Page.table(
            "steps", heads(), playbook.steps().stream().map(step -> row(playbook, step)).toList());
  }

  private List<String> heads() {
    return List.of(
        words.say("手順", "Step"),
        words.say("段階", "Phase"),
        words.say("担当", "Owner"),
        words.say("根拠", "From"),
        words.say("区分", "Obligation"),
        words.say("先に済ませる", "After"),
        words.say("時期", "How soon"),
        words.say("記録する項目", "Recorded"));
  }

  private String reporter(Playbook playbook) {
    return playbook.reporter() == null
        ? ""
        : "<dt>%s</dt><dd>%s</dd>"
            .formatted(
                words.say("知らせる人", "Told by"),
                Page.text(words.say(profile.vocabulary().title(playbook.reporter()))));
  }

  private String definition(Playbook playbook) {
    return playbook.definition() == null
        ? ""
        : "<dt>%s</dt><dd lang=\"ja\">%s</dd>"
            .formatted(
                words.say("定義", "Defined as"),
                profile.clause(playbook.definition()).map(it -> Page.text(it.quote())).orElse(""));
  }

  private Page.Row row(Playbook playbook, PlaybookStep step) {
    var say = new StepWords(profile, words);
    boolean added = step.origin() == Origin.PRODUCT_DEFAULT;
    String source = say.source(step.clause(), step.origin());
    String obligation = say.obligation(step);
    return new Page.Row(
        added,
        List.of(
            title(step),
            Page.text(words.say(step.phase().label())),
            Page.text(words.say(profile.vocabulary().title(step.owner()))),
            added ? Page.chip("default", source) : Page.text(source),
            step.required() ? Page.chip("must", obligation) : Page.text(obligation),
            listed(step.requires().stream().map(id -> titleOf(playbook, id))),
            Page.text(say.time(step)),
            listed(step.results().stream().map(it -> words.say(it.label())))));
  }

  private String title(PlaybookStep step) {
    String when = step.when() == null ? "" : soft(words.say(step.when().text()));
    return Page.text(words.say(step.title())) + when + soft(words.say(step.guidance()));
  }

  private static String soft(String text) {
    return "<span class=\"soft\">" + Page.text(text) + "</span>";
  }

  private String titleOf(Playbook playbook, String id) {
    return playbook.step(id).map(it -> words.say(it.title())).orElse(id);
  }

  private String listed(Stream<String> texts) {
    return Page.text(texts.collect(Collectors.joining(words.say("、", ", "))));
  }
}

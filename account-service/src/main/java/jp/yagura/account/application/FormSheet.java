package jp.yagura.account.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yagura.account.opening.OpeningPolicy;
import jp.yagura.account.opening.PolicyItem;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.account.procedure.StageQuestion;
import jp.yagura.account.register.AccountView;
import jp.yagura.document.OfficeDocument;
import jp.yagura.document.Part;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.account.PolicyField;
import jp.yagura.guideline.account.Stage.Kind;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The papers of an application, by the names and numbers that the guideline gives its forms. Where
 * the published text does not show a form, its layout is a product default.
 *
 * @param account the account that it is about; null before there is one
 */
record FormSheet(
    ApplicationView it,
    @Nullable AccountView account,
    GuidelineProfile profile,
    LocalDate today,
    Locale language) {
  private static final Words WORDS = Words.of("application");

  OfficeDocument document() {
    List<Part> parts = new ArrayList<>();
    List<StageQuestion> filed = CaseStages.of(profile, it.kind(), true).byFiling();
    for (StageQuestion stage : filed) {
      if (!parts.isEmpty()) {
        parts.add(new Part.PageBreak());
      }
      sheet(parts, title(stage), stage.stage().kind() == Kind.POLICY);
    }
    if (filed.isEmpty()) {
      sheet(parts, word("page", it.kind()), it.kind() != ApplicationKind.CLOSING);
    }
    record(parts);
    return new OfficeDocument(
        word("page", it.kind()), language, it.division(), false, List.copyOf(parts));
  }

  private void sheet(List<Part> parts, String title, boolean policy) {
    parts.add(new Part.Paragraph(Times.day(day(), language), Part.Style.RIGHT));
    parts.add(new Part.Heading(1, title));
    parts.add(
        new Part.Paragraph(
            word("sheet_to", profile.vocabulary().title(OwnerRole.PR).in(language))));
    parts.add(new Part.Paragraph(word("sheet_from", it.division()), Part.Style.RIGHT));
    List<Part.Fact> facts = new ArrayList<>();
    if (policy) {
      profile.opening().policyFields().forEach(field -> facts.add(stated(field)));
    } else {
      general(facts);
    }
    parts.add(new Part.Facts(facts));
    if (policy && profile.opening().policyFieldsNote() != null) {
      parts.add(
          new Part.Paragraph(profile.opening().policyFieldsNote().in(language), Part.Style.NOTE));
    }
  }

  private void general(List<Part.Fact> facts) {
    facts.add(new Part.Fact(word("field_platform"), platform()));
    facts.add(new Part.Fact(word("field_displayName"), name()));
    if (account != null) {
      facts.add(new Part.Fact(word("sheet_handle"), account.shownHandle()));
    }
    facts.add(new Part.Fact(word("field_responsiblePerson"), responsible()));
    String reason = it.content().reason();
    if (reason != null) {
      facts.add(new Part.Fact(word("field_reason"), reason));
    }
    String criterion = it.content().criterion();
    if (criterion != null) {
      profile
          .closing()
          .criterion(criterion)
          .ifPresent(c -> facts.add(new Part.Fact(word("sheet_criterion"), c.text().in(language))));
    }
    var contractor = it.content().contractor();
    if (contractor != null) {
      facts.add(new Part.Fact(word("field_contractor_name"), contractor.name()));
    }
  }

  /** What the policy says about an item; what the register knows anyway is filled in. */
  private Part.Fact stated(PolicyField field) {
    String label = field.label().in(language);
    String value =
        switch (field.id()) {
          case "PLATFORM" -> platform();
          case "ACCOUNT_NAME" -> name();
          case "DIVISION" -> it.division();
          case "RESPONSIBLE" -> responsible();
          case "URL", "LINK" ->
              account == null || account.url() == null ? word("sheet_later") : account.url();
          default -> said(field.id());
        };
    return new Part.Fact(label, value);
  }

  private String said(String id) {
    Optional<PolicyItem> item =
        OpeningPolicy.read(profile, it.content().policy(), "policy.", false, language)
            .items()
            .stream()
            .filter(found -> found.id().equals(id))
            .findFirst();
    return item.map(
            found ->
                found.open()
                    ? PolicyItem.said(found.value(), language)
                    : word("sheet_sealed", found.value()))
        .orElse("");
  }

  /** What the owners did, under the papers. */
  private void record(List<Part> parts) {
    if (it.stages().isEmpty()) {
      return;
    }
    parts.add(new Part.Heading(2, word("passed")));
    List<Part.Row> rows = new ArrayList<>();
    for (PassedStage stage : it.stages()) {
      LocalDate on = stage.on();
      var live = stage.live();
      rows.add(
          Part.Row.of(
              stage.title().in(language),
              on == null ? "–" : Times.day(on, language),
              live == null ? stage.owner().in(language) : live.who(),
              remarks(stage)));
    }
    parts.add(
        new Part.Grid(
            List.of(
                new Part.Column(word("sheet_stage"), 28),
                new Part.Column(word("sheet_day"), 20),
                new Part.Column(word("sheet_who"), 22),
                new Part.Column(word("remark"), 30)),
            rows));
  }

  private String remarks(PassedStage stage) {
    List<String> remarks = new ArrayList<>();
    if (stage.waived() != null) {
      remarks.add(word("sheet_waived", stage.waived()));
    }
    if (stage.reference() != null) {
      remarks.add(stage.reference());
    }
    var live = stage.live();
    if (live != null) {
      if (live.words() != null) {
        remarks.add(live.words());
      }
      live.weighed().forEach(w -> remarks.add(w.label().in(language) + "：" + w.words()));
      if (live.enteredLater() != null) {
        remarks.add(word("sheet_entered_later", live.enteredLater()));
      }
    }
    return String.join("\n", remarks);
  }

  private String title(StageQuestion stage) {
    List<Text> forms = stage.forms();
    return forms.isEmpty() ? stage.stage().title().in(language) : forms.getFirst().in(language);
  }

  private LocalDate day() {
    return it.filedAt() == null ? today : LocalDate.ofInstant(it.filedAt(), Times.TOKYO);
  }

  private String platform() {
    if (account != null) {
      return account.platform().label();
    }
    var platform = it.content().on();
    return platform == null ? "" : platform.label();
  }

  private String name() {
    String name = account == null ? it.content().displayName() : account.displayName();
    return name == null ? "" : name;
  }

  private String responsible() {
    String person =
        account == null ? it.content().responsiblePerson() : account.responsiblePerson();
    return person == null ? "" : person;
  }

  private String word(String key, Object... arguments) {
    return WORDS.get(key, language, arguments);
  }
}

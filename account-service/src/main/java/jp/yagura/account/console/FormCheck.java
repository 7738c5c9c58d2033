package jp.yagura.account.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.account.opening.OpeningPolicy;
import jp.yagura.account.opening.OpeningRecord;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/** What is wrong with a form, all of it at once: the fields first, then the guideline's stages. */
@ApplicationScoped
class FormCheck {
  private final Validator validator;
  private final OpeningPolicy opening;
  private final CurrentMunicipality municipality;
  private final Language language;

  FormCheck(
      Validator validator,
      OpeningPolicy opening,
      CurrentMunicipality municipality,
      Language language) {
    this.validator = validator;
    this.opening = opening;
    this.municipality = municipality;
    this.language = language;
  }

  FormErrors entry(AccountForm form) {
    return form.errors(validator, language.now());
  }

  FormErrors newAccount(AccountForm form) {
    FormErrors entry = entry(form);
    return switch (opening.judge(municipality.required(), form.typed().opening())) {
      case Outcome.Done<OpeningRecord> _ -> entry;
      case Outcome.NotDone<OpeningRecord>(var refusals) ->
          both(entry, FormErrors.of(refusals, language.now()));
    };
  }

  static FormErrors both(FormErrors first, FormErrors second) {
    Map<String, String> fields = new LinkedHashMap<>(first.fields());
    second.fields().forEach(fields::putIfAbsent);
    List<String> general = new ArrayList<>(first.general());
    general.addAll(second.general());
    return new FormErrors(fields, general);
  }
}

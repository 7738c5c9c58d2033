package jp.yagura.incident.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.yagura.incident.account.AccountView;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.response.CanSignIn;
import jp.yagura.kit.page.FormErrors;

/** The report form with what it offers. */
record ReportPage(
    ReportForm form, FormErrors errors, List<AccountView> accounts, List<Playbooks.Kind> kinds) {

  /** Accounts by the division that runs them. */
  public Map<String, List<AccountView>> divisions() {
    return accounts.stream()
        .collect(
            Collectors.groupingBy(
                AccountView::operatingDivision, TreeMap::new, Collectors.toList()));
  }

  public List<CanSignIn> signIns() {
    return List.of(CanSignIn.values());
  }

  /** What was typed into a field. */
  public String value(String field) {
    return form.text(field);
  }

  /** Whether a choice was made. */
  public boolean chosen(String field, String value) {
    return form.text(field).equals(value);
  }
}

package jp.yagura.incident.accountcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.testkit.OnScreen;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** From the incident and from the list to the check of an account, in a browser. */
@QuarkusTest
@WithTestResource(Platform.class)
class AccountChecksOnScreenTest extends ServiceScreens {

  @Test
  void aDivisionRecordsWhatItFound() throws InterruptedException {
    for (String language : new String[] {"ja", "en"}) {
      boolean ja = language.equals("ja");
      UUID incident = Given.aConfirmedHijack();
      for (int width : new int[] {1280, 390}) {
        UUID check = AccountChecksOf.asked(incident, AccountChecksOf.TOURISM);
        OnScreen pr =
            someone("nagasaki-pr", width).open("/incidents/" + incident + "?lang=" + language);
        pr.looked("checks-incident", language);
        pr.link(ja ? "点検を待つアカウント" : "Accounts to be checked");
        pr.looked("checks-list", language);
        OnScreen staff =
            someone("nagasaki-staff", width)
                .open("/incidents/account-checks/" + check + "?lang=" + language);
        Page page = staff.page();
        staff.looked("check", language);
        staff.button(ja ? "結果を記録する" : "Record the result");
        staff.looked("check-wrong", language);
        page.locator("input[value=finding]").check();
        staff.button(ja ? "結果を記録する" : "Record the result");
        assertEquals("true", page.locator("#words").getAttribute("aria-invalid"));
        page.locator("#words").fill("見覚えのない端末がログインしていた");
        staff.button(ja ? "結果を記録する" : "Record the result");
        staff.looked("check-found", language);
        assertTrue(page.locator("main").innerText().contains(ja ? "異常あり" : "Something found"));
      }
    }
    nothingWrong();
  }
}

package jp.yagura.guideline;

import static jp.yagura.guideline.account.Stage.Kind.APPLICATION;
import static jp.yagura.guideline.account.Stage.Kind.APPROVAL;
import static jp.yagura.guideline.account.Stage.Kind.BACK_LINK;
import static jp.yagura.guideline.account.Stage.Kind.CONSULTATION;
import static jp.yagura.guideline.account.Stage.Kind.OPEN_ACCOUNT;
import static jp.yagura.guideline.account.Stage.Kind.PERMISSION;
import static jp.yagura.guideline.account.Stage.Kind.POLICY;
import static jp.yagura.guideline.account.Stage.Kind.PUBLICATION;
import static jp.yagura.guideline.account.Stage.Kind.URL_REPORT;
import static jp.yagura.guideline.account.Stage.Kind.WEB_FILTER_RELEASE;
import static jp.yagura.guideline.account.Stage.Kind.WEB_FILTER_REQUEST;
import static jp.yagura.guideline.wording.OwnerRole.HEAD;
import static jp.yagura.guideline.wording.OwnerRole.IT;
import static jp.yagura.guideline.wording.OwnerRole.PR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yagura.guideline.account.Closing;
import jp.yagura.guideline.account.Opening;
import jp.yagura.guideline.account.Opening.FixedAccount;
import jp.yagura.guideline.account.PolicyField;
import jp.yagura.guideline.account.Stage;
import org.junit.jupiter.api.Test;

/** The gates of the four municipalities, as the requirements compare them. */
class OpeningAndClosingTest {
  private static GuidelineProfile profile(String municipality) {
    return Guidelines.bundled().inForce(municipality, LocalDate.of(2026, 11, 22)).orElseThrow();
  }

  private static List<Stage.Kind> required(List<Stage> stages) {
    return stages.stream().filter(Stage::required).map(Stage::kind).toList();
  }

  @Test
  void nagasakiPermitsOnTwoForms() {
    Opening opening = profile("nagasaki").opening();
    assertEquals(Opening.Gate.PERMISSION, opening.gate());
    assertEquals(
        List.of(POLICY, APPLICATION, PERMISSION, PUBLICATION, BACK_LINK),
        required(opening.stages()));
    var vocabulary = profile("nagasaki").vocabulary();
    assertEquals("別記様式1", vocabulary.form("POLICY").orElseThrow().number());
    assertEquals("別記様式2", vocabulary.form("APPLICATION").orElseThrow().number());
    assertEquals("広報広聴課長", vocabulary.title(PR).ja());
    assertEquals("情報システム課長", vocabulary.title(IT).ja());
  }

  @Test
  void nagasakiKeepsBothNamesOfItsClosingForm() {
    var vocabulary = profile("nagasaki").vocabulary();
    assertEquals("ソーシャルメディア廃止申請書", vocabulary.form("CLOSING").orElseThrow().name().ja());
    assertEquals("ソーシャルメディア廃止届出書", vocabulary.form("CLOSING_FILED").orElseThrow().name().ja());
    assertNull(profile("nagasaki").closing().notice(), "no notice period is written");
  }

  @Test
  void chiyodaConsultsTwoDivisionsAndNobodyPermits() {
    Opening opening = profile("chiyoda").opening();
    assertEquals(Opening.Gate.CONSULTATION, opening.gate());
    assertEquals(List.of(POLICY, CONSULTATION, CONSULTATION), required(opening.stages()));
    assertEquals(
        List.of(PR, IT),
        opening.stages().stream().filter(Stage::decision).map(Stage::owner).toList());
    assertEquals(6, opening.policyFields().size());
  }

  @Test
  void ninoheHasExactlyTwoAccountsAndNoGate() {
    Opening opening = profile("ninohe").opening();
    assertEquals(Opening.Gate.FIXED_LIST, opening.gate());
    assertEquals(
        List.of(
            new FixedAccount("Facebook", "二戸市 (Ninohe City)", "NNH-2"),
            new FixedAccount("YouTube", "二戸市 (ninohecity)", "NNH-2")),
        opening.fixedAccounts());
    assertEquals(List.of(), opening.stages().stream().filter(Stage::decision).toList());
  }

  @Test
  void fujiOpensInFourGates() {
    Opening opening = profile("fuji").opening();
    assertEquals(Opening.Gate.APPROVAL, opening.gate());
    assertEquals(
        List.of(POLICY, APPROVAL, WEB_FILTER_REQUEST, WEB_FILTER_RELEASE, OPEN_ACCOUNT, URL_REPORT),
        required(opening.stages()));
    assertEquals(8, opening.policyFields().size());
  }

  @Test
  void fujisPolicyNamesAPasswordButOnlyItsPlaceIsKept() {
    PolicyField registration =
        profile("fuji").opening().policyFields().stream()
            .filter(field -> "FJI-7.1e".equals(field.clause()))
            .findFirst()
            .orElseThrow();
    assertEquals(PolicyField.Handling.CUSTODY_REFERENCE, registration.handling());
  }

  @Test
  void fujiClosesByFourCriteriaAfterANoticeOfNoFixedLength() {
    Closing closing = profile("fuji").closing();
    assertEquals(HEAD, closing.decidedBy());
    assertEquals(PR, closing.forcedBy());
    assertEquals("FIELD", closing.forcedScope());
    assertEquals(
        List.of("ACHIEVED", "UNREACHABLE", "SECURITY_THREAT", "QUALITY"),
        closing.criteria().stream().map(Closing.Criterion::id).toList());
    Closing.Notice notice = closing.notice();
    assertNotNull(notice);
    assertEquals("必要と認められる期間", notice.periodWord());
    assertEquals("直ちに", notice.immediateWord());
  }

  @Test
  void onlyNagasakiAsksForAVerifiedAccount() {
    assertNotNull(profile("nagasaki").publication().verified());
    for (String other : List.of("chiyoda", "ninohe", "fuji")) {
      assertNull(profile(other).publication().verified());
    }
  }

  @Test
  void onlyNagasakiSaysWhoTakesTheAccountOffTheList() {
    assertEquals(PR, profile("nagasaki").closing().takenOffBy().orElseThrow().owner());
    for (String other : List.of("chiyoda", "ninohe", "fuji")) {
      assertEquals(Optional.empty(), profile(other).closing().takenOffBy());
    }
  }

  @Test
  void inFujiPrDecidesAboutAccountsOfAFieldToo() {
    Closing closing = profile("fuji").closing();
    assertTrue(closing.decides(HEAD, "CITY_MAIN"));
    assertTrue(closing.decides(PR, "FIELD"));
    assertFalse(closing.decides(PR, "CITY_MAIN"));
    assertFalse(closing.decides(PR, null));
    assertFalse(profile("nagasaki").closing().decides(PR, null));
  }

  @Test
  void fujisNoticeIsOverWhenTheSettingSaysSo() {
    Closing.Notice notice = profile("fuji").closing().notice();
    assertNotNull(notice);
    assertEquals(LocalDate.of(2026, 11, 24), notice.over(LocalDate.of(2026, 11, 10)));
  }

  @Test
  void theRegisterPublishesAndTheLinkBackComesAfterwards() {
    List<Stage> stages = profile("nagasaki").opening().stages();
    assertEquals(
        List.of(
            Stage.Turn.BEFORE,
            Stage.Turn.BEFORE,
            Stage.Turn.BEFORE,
            Stage.Turn.BY_THE_REGISTER,
            Stage.Turn.AFTERWARDS),
        stages.stream().map(Stage::turn).toList());
  }

  @Test
  void whatIsReportedAfterOpeningIsNotAskedBefore() {
    assertEquals(
        List.of("URL"),
        profile("fuji").opening().policyFields().stream()
            .filter(field -> !field.required())
            .map(PolicyField::id)
            .toList());
  }
}

package jp.yagura.account.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import jp.yagura.account.opening.Contractor;
import org.junit.jupiter.api.Test;

class SharedKeyPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static CustodyEntry entry(
      List<Custodian> custodians, String mail, List<String> apps, List<Device> devices) {
    return new CustodyEntry(
        custodians,
        "",
        mail,
        "",
        null,
        "",
        apps,
        List.of(),
        SecondFactor.UNKNOWN,
        null,
        Attestations.NONE,
        devices);
  }

  private static CustodyEntry custodian(String name, LocalDate until) {
    return entry(List.of(new Custodian(name, "広報課", null, until)), "", List.of(), List.of());
  }

  @Test
  void theSamePersonIsFoundHoweverTheNameIsWritten() {
    assertEquals(
        List.of(new SharedKey(SharedKey.Kind.CUSTODIAN, "山田 太郎")),
        SharedKeyPolicy.shared(custodian("山田 太郎", TODAY), custodian("山田　太郎", TODAY), TODAY));
    assertEquals(
        List.of(),
        SharedKeyPolicy.shared(custodian("山田 太郎", TODAY), custodian("山田 花子", TODAY), TODAY));
  }

  @Test
  void whoLeftSharesNothing() {
    CustodyEntry gone = custodian("山田 太郎", TODAY.minusDays(1));
    assertEquals(List.of(), SharedKeyPolicy.shared(custodian("山田 太郎", TODAY), gone, TODAY));
  }

  @Test
  void everyKindOfKeyIsCompared() {
    CustodyEntry one =
        entry(
            List.of(),
            "情報システム課の共用メール",
            List.of("投稿予約サービス", "解析"),
            List.of(new Device("iPhone 15", "観光係", null)));
    CustodyEntry other =
        entry(
            List.of(),
            "情報システム課の共用メール",
            List.of("投稿予約ｻｰﾋﾞｽ"),
            List.of(new Device("IPHONE 15", "観光係", null)));
    assertEquals(
        List.of(
            new SharedKey(SharedKey.Kind.DEVICE, "iPhone 15（観光係）"),
            new SharedKey(SharedKey.Kind.RECOVERY_MAIL, "情報システム課の共用メール"),
            new SharedKey(SharedKey.Kind.APP, "投稿予約サービス")),
        SharedKeyPolicy.shared(one, other, TODAY));
  }

  @Test
  void whatNobodyWroteIsNotShared() {
    assertEquals(List.of(), SharedKeyPolicy.shared(CustodyEntry.EMPTY, CustodyEntry.EMPTY, TODAY));
    CustodyEntry somebodys =
        entry(List.of(), "", List.of(), List.of(new Device("iPhone 15", "", null)));
    assertEquals(List.of(), SharedKeyPolicy.shared(somebodys, somebodys, TODAY));
  }

  @Test
  void theSameContractorIsAKeyWhileBothContractsLast() {
    Contractor one = new Contractor("長崎デジタル株式会社", null, null);
    Contractor same = new Contractor("長崎デジタル 株式会社", TODAY.toString(), "広報課");
    Contractor ended = new Contractor("長崎デジタル株式会社", TODAY.minusDays(1).toString(), null);
    assertEquals(
        List.of(new SharedKey(SharedKey.Kind.CONTRACTOR, "長崎デジタル株式会社")),
        SharedKeyPolicy.contractor(one, same, TODAY));
    assertEquals(List.of(), SharedKeyPolicy.contractor(one, ended, TODAY));
    assertEquals(List.of(), SharedKeyPolicy.contractor(ended, one, TODAY));
    assertEquals(List.of(), SharedKeyPolicy.contractor(one, null, TODAY));
    assertEquals(
        List.of(), SharedKeyPolicy.contractor(one, new Contractor("別会社", null, null), TODAY));
  }
}

package jp.yagura.kit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognisingSecretsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PW: Passw0rd!23",
        "PW：nagasaki",
        "ＰＷ：Ｎａｇａｓａｋｉ１",
        "パスワードはkoho2026です",
        "パスワードはnagasaki",
        "パスワード：kanko-1234",
        "パスワード「sakura55」",
        "パスワード（himitsu7）",
        "パスワード sakura55",
        "パスワードはsakura55に変更しました",
        "初期パスワードはkoho2026。変更すること",
        "pass=hunter22",
        "pass=hunter",
        "Password: sunshine",
        "the password is sunshine7",
        "passcode 483920",
        "passphrase: correct-horse-battery",
        "暗証番号 1234",
        "暗証番号は1234",
        "暗証番号1234",
        "PIN:1234",
        "PIN 1234",
        "PINコード：4839",
        "pin code 4839",
        "リカバリーコード 8fk2-93ka",
        "リカバリコード：12345678",
        "バックアップコード 1234 5678",
        "復旧コードは83729104",
        "recovery code: 8fk2-93ka",
        "backup codes: 12345678",
        "確認コード：839201",
        "APIキー：9f8a7b6c",
        "access token: 1188abcd",
        "秘密の質問の答え：ポチ",
        "秘密の質問の答えは さくら小学校",
        "秘密の質問の答え ポチ",
        "security answer: Rex",
      })
  void whatTheTextCallsASecretIsOne(String text) {
    assertEquals(Optional.of(SecretText.Kind.LABELLED), SecretText.find(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Passw0rd!23",
        "Nagasaki2026",
        "Koho#kanko9",
        "金庫の封筒（Kx9!mPq2）",
        "広報課の金庫 Tr0ub4dor&3",
        "Ａｂｃ１２３４５",
        "koho@Nagasaki1",
        "ID:Koho2026pr",
        "Summer-2026x",
      })
  void aWordAsPasswordsAreMadeIsOne(String text) {
    assertEquals(Optional.of(SecretText.Kind.PASSWORD), SecretText.find(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JBSWY3DPEHPK3PXP",
        "金庫の紙 JBSWY3DPEHPK3PXPJBSWY3DP",
        "jbsw y3dp ehpk 3pxp",
        "JBSW-Y3DP-EHPK-3PXP",
      })
  void theSeedOfASecondFactorIsOne(String text) {
    assertEquals(Optional.of(SecretText.Kind.SEED), SecretText.find(text), text);
  }

  @Test
  void severalCodesOfOneShapeAreOne() {
    for (String text :
        List.of(
            "1234 5678\n2345 6789\n3456 7890",
            "12345678、87654321、11223344",
            "1) a1b2c-d3e4f\n2) g5h6i-j7k8l\n3) m9n1o-p2q3r",
            "839201, 112233, 998877")) {
      assertEquals(Optional.of(SecretText.Kind.CODES), SecretText.find(text), text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "広報課の金庫",
        "広報広聴課の金庫（2F-A3の棚、鍵は課長）",
        "パスワードは広報課の金庫に保管",
        "パスワード：広報課の金庫",
        "パスワード：別紙のとおり",
        "パスワードは12文字以上、3名が管理",
        "パスワードは2026-04-01に変更",
        "パスワードは2026年4月1日に変更",
        "パスワード変更日：2026-04-01",
        "パスワード 2026/4/1変更",
        "パスワードはGoogleのパスワードマネージャーに保管",
        "パスワードはKeePassで管理",
        "パスワード：1Password",
        "パスワードマネージャー：Bitwarden",
        "PW: KeePass2（広報課の共有フォルダ）",
        "PW：2F金庫",
        "PW：B1-203号室の棚",
        "Password: in the safe of PR",
        "Password manager: 1Password",
        "The password is kept in the safe",
        "passwords changed yearly",
        "Passport control, passage 12",
        "bypass route 1234",
        "暗証番号は4桁、係長が管理",
        "暗証番号：封筒に入れて金庫",
        "PINコードは内線1234へ確認",
        "認証コードはSMS(090-1234-5678)に届く",
        "確認コード：課の携帯090-1234-5678に届く",
        "リカバリーコードは印刷して金庫に保管",
        "リカバリーコード10個を印刷済み",
        "バックアップコード：広報課の金庫",
        "秘密の質問の答えは金庫に保管",
        "秘密の質問：未設定",
        "秘密の質問の答え：課長が管理",
        "https://www.facebook.com/Nagasaki.City2026?ref=Abc123",
        "www.city.nagasaki.lg.jp/Koho/2026",
        "Koho2026@city.nagasaki.lg.jp",
        "メール：Koho_PR1@city.nagasaki.lg.jp",
        "@Nagasaki_City1",
        "X:@NagasakiCity1",
        "LINE公式アカウント（@Nagasaki_PR2）",
        "#NagasakiCity2026",
        "iPhone15Pro",
        "iPhone15Pro（広報課）",
        "iPhone 15 Pro Max 256GB",
        "SM-G991B",
        "Galaxy S23",
        "GalaxyS23Ultra",
        "Xperia10V SO-52D",
        "CF-SV9 Let'sNote",
        "Windows11Pro",
        "Microsoft365E3",
        "YubiKey5NFC",
        "GoogleAuthenticator",
        "GOOGLEAUTHENTICATOR",
        "Microsoft Authenticator（係長のスマートフォン）",
        "内線1234",
        "内線1234、内線2345、内線3456",
        "TEL:095-829-1114",
        "Tel.095-829-1114（直通）",
        "FAX095-829-1115",
        "090-1234-5678",
        "095-822-8888、095-829-1114、095-829-1115",
        "2026-04-01",
        "2026/04/01〜2027/03/31",
        "20260401、20260402、20260403",
        "R8.4.1付けで異動",
        "8:30~17:15",
        "長広第12号",
        "No.12345",
        "Ver.2.10.1",
        "備品番号 NGS-2024-00123",
        "シリアル C02XK1ABJG5H",
        "広報広聴課",
        "政策経営部広報広聴課 高橋 彩",
        "Hootsuite、SocialDog、IFTTT",
        "Canva（Pro）",
        "Buffer(Pro)",
        "Yahoo!Japan",
        "act_1234567890",
        "123-456-7890",
        "UCuAXFkgsw1L7xaCfnd5JJOw",
        "\\\\SV01\\Koho\\SNS_2026.xlsx",
        "SNS_Kanri2026.kdbx",
        "X（旧Twitter）の広告アカウント18ce54abcd",
        "管理者2名（係長、主任）",
        "田中 美咲（2026年4月まで）",
      })
  void whatPeopleWriteIsNone(String text) {
    assertEquals(Optional.empty(), SecretText.find(text), text);
  }

  /** Nothing that is sent holds the service up. */
  @Test
  void longTextsAreReadAtOnce() {
    for (String part : List.of("a", "パスワード ", "a2b3 ", "abcd-", "@a.", "1234 ", "a.", "は「")) {
      String text = part.repeat(4000 / part.length());
      long before = System.nanoTime();
      SecretText.find(text);
      assertEquals(0, (System.nanoTime() - before) / 2_000_000_000L, part);
    }
  }
}

package jp.yagura.release;

/** What stands above the settings. */
final class SettingsText {
  static final String HEAD =
      """
      # 設定一覧 / Settings

      この表はサービスのソースから作っています（`mvn test -Dregenerate -pl deploy/release -am -Dtest=SettingsReferenceTest -Dsurefire.failIfNoSpecifiedTests=false`）。
      設定は環境変数で与えます。
      知らない名前の `YAGURA_…` があるサービスは起動せず、その名前を1文で示します。

      This table is made from the sources of the services. Settings are given as environment variables. A service that finds a `YAGURA_…` that it does not know does not start, and names it in one sentence.

      書き方 / how to write: duration `15M`, `60S`, `PT1H`, `P7D`; period `P1Y`; size `16M`; time `08:30` (Asia/Tokyo); day of the year `12-29`.

      | 設定 / setting | 型 / type | 既定 / default | 意味 | meaning |
      |---|---|---|---|---|
      """;

  static final String ENVIRONMENT_HEAD =
      """
      # Yaguraの設定。/etc/yagura/common.env に写し、値を入れてください。root だけが読めるようにします（chmod 600）。
      # サービスごとに違う値（データベース、ポート）は account.env、incident.env、notification.env に書きます。
      # Settings of Yagura. Copy it to /etc/yagura/common.env, fill it in and let only root read it (chmod 600).

      # ---- 必ず決めるもの / what must be said ----
      """;

  private SettingsText() {}
}

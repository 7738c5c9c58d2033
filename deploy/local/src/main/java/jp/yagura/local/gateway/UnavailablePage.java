package jp.yagura.local.gateway;

/** For people: what happened, what is not lost, and what to do now. */
record UnavailablePage(String language, String what, String todo, String again, String first) {
  private static final UnavailablePage AWAY =
      new UnavailablePage(
          "ja",
          "システムの一部が再起動中か、停止しています。",
          "数秒待ってから、もう一度読み込んでください。送信の途中だったときは、ブラウザーの「戻る」で前の画面に戻ると、多くの場合、入力した内容が残っています。"
              + "数分たっても直らないときは、システムの管理者に連絡してください。急ぐときは、広報主管課と情報システム主管課に電話でも伝えてください。",
          "もう一度読み込む",
          "最初の画面");
  private static final UnavailablePage AWAY_ENGLISH =
      new UnavailablePage(
          "en",
          "Part of the system is being restarted or is out of order.",
          "Wait a few seconds, then load again. If you had just sent something, go back with your browser: what you entered is usually still there. "
              + "If this lasts for more than a few minutes, tell the administrator. If it is urgent, tell the PR and IT divisions by telephone, too.",
          "Load again",
          "First page");
  private static final UnavailablePage NOTHING =
      new UnavailablePage(
          "ja", "このアドレスには画面がありません。", "アドレスを確かめるか、最初の画面から開いてください。", "もう一度読み込む", "最初の画面");
  private static final UnavailablePage NOTHING_ENGLISH =
      new UnavailablePage(
          "en",
          "There is no page at this address.",
          "Check the address, or start from the first page.",
          "Load again",
          "First page");

  /** A page under its title, in one of the two languages. */
  static String of(String title, int status, boolean english) {
    if (status == 502) {
      return (english ? AWAY_ENGLISH : AWAY).under(title);
    }
    return (english ? NOTHING_ENGLISH : NOTHING).under(title);
  }

  private String under(String title) {
    return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title></head>
        <body style="font-family:sans-serif;line-height:1.7;max-width:40rem;margin:4rem auto;padding:0 1rem;color:#1a1a1a">
        <main><h1>%2$s</h1><p>%s</p><p>%s</p><p><a href="">%s</a>　<a href="/">%s</a></p></main></body></html>
        """
        .formatted(language, title, what, todo, again, first);
  }
}

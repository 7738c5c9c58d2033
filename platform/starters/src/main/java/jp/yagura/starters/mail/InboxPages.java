package jp.yagura.starters.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The inbox in a browser: a list, and one mail. */
final class InboxPages {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("M月d日 HH:mm:ss", Locale.JAPAN).withZone(ZoneId.of("Asia/Tokyo"));

  private InboxPages() {}

  static String list(List<Mail> mails, String to) {
    return page(
        "受信箱",
        """
        <h1>受信箱</h1>
        <p>この環境から送られたメールはすべてここに届き、外へは出ません。新しい順に %d 通。<br>
        <span lang="en">Every mail sent on this machine ends here and goes nowhere else. Newest first.</span></p>
        <form><label>宛先 <input name="to" type="email" value="%s" size="40"></label> <button>絞り込む</button> <a href="/mail/">すべて</a></form>
        <table><thead><tr><th>受信</th><th>宛先</th><th>件名</th></tr></thead><tbody>
        %s</tbody></table>
        """
            .formatted(
                mails.size(),
                escape(to),
                mails.stream().map(InboxPages::row).collect(Collectors.joining())));
  }

  private static String row(Mail mail) {
    return """
        <tr><td>%s</td><td>%s</td><td><a href="/mail/%d">%s</a></td></tr>
        """
        .formatted(
            TIME.format(mail.receivedAt()),
            escape(String.join(", ", mail.recipients())),
            mail.id(),
            escape(mail.subject()));
  }

  static String one(Mail mail) {
    return page(
        mail.subject(),
        """
        <p><a href="/mail/">受信箱へ戻る</a></p>
        <h1>%s</h1>
        <dl><dt>差出人</dt><dd>%s</dd><dt>宛先</dt><dd>%s</dd><dt>受信</dt><dd>%s</dd></dl>
        <h2>テキスト</h2>
        <pre>%s</pre>
        %s<p><a href="/mail/%d/raw">ヘッダーを含む原文</a></p>
        """
            .formatted(
                escape(mail.subject()),
                escape(mail.from()),
                escape(String.join(", ", mail.recipients())),
                TIME.format(mail.receivedAt()),
                linked(escape(mail.text())),
                mail.html().isBlank() ? "" : frame(mail),
                mail.id()));
  }

  private static String frame(Mail mail) {
    return """
        <h2>HTML</h2>
        <iframe title="HTML 本文" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/mail/%d/html"></iframe>
        """
        .formatted(mail.id());
  }

  private static String page(String title, String body) {
    return """
        <!doctype html>
        <html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        body{font-family:"Noto Sans CJK JP","Noto Sans JP",sans-serif;line-height:1.7;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1a1a1a}
        table{border-collapse:collapse;width:100%%}th,td{text-align:left;padding:.4rem .8rem .4rem 0;border-bottom:1px solid #ccc;vertical-align:top;overflow-wrap:anywhere}
        td:first-child{white-space:nowrap}pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f5f5f5;padding:1rem;font:inherit}
        iframe{width:100%%;height:32rem;border:1px solid #767676}dt{font-weight:bold}dd{margin:0 0 .4rem}a{color:#0017c1}
        </style></head><body><main>
        %s</main></body></html>
        """
        .formatted(escape(title), body);
  }

  private static String linked(String escaped) {
    return escaped.replaceAll("(https?://[^\\s<>\"]+)", "<a href=\"$1\">$1</a>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

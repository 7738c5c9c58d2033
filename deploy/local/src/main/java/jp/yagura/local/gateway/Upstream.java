package jp.yagura.local.gateway;

/** What stands behind the gateway, named for people in both languages. */
public enum Upstream {
  ACCOUNT("account", "アカウント台帳", "account register"),
  INCIDENT("incident", "インシデント対応", "incident response"),
  NOTIFICATION("notification", "通知", "notifications"),
  IDENTITY("identity", "サインイン", "sign-in"),
  MAIL("mail", "受信箱", "mail inbox");

  private final String id;
  private final String japanese;
  private final String english;

  Upstream(String id, String japanese, String english) {
    this.id = id;
    this.japanese = japanese;
    this.english = english;
  }

  public String id() {
    return id;
  }

  String japanese() {
    return japanese;
  }

  String english() {
    return english;
  }
}

package jp.yagura.kit.access;

/** The roles of the identity provider, as they stand in tokens. */
public final class Role {
  /** 職員: reports, and follows the reports of their own. */
  public static final String STAFF = "staff";

  /** 所属長: owns accounts. */
  public static final String HEAD = "head";

  /** 広報主管課: leads the response and publishes notices. */
  public static final String PR = "pr";

  /** 情報システム主管課: confirms alerts, checks for malware. */
  public static final String IT = "it";

  /** 監査: reads everything of the municipality, changes nothing. */
  public static final String AUDITOR = "auditor";

  /** 管理者: contacts, settings, blocked deliveries. */
  public static final String ADMIN = "admin";

  private Role() {}
}

package jp.yagura.incident.placement;

/** By what residents were told. The list is a product default. */
public enum Medium {
  WEB_SITE,
  /** 防災行政無線. */
  DISASTER_RADIO,
  MAIL_SERVICE,
  LINE,
  /** An official account of the municipality that is in nobody else's hands. */
  OFFICIAL_ACCOUNT,
  PRESS,
  NOTICE_BOARD,
  OTHER
}

package jp.yagura.notification.contacts;

import java.util.List;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** For which role of the guideline somebody is told. */
public enum ContactRole implements WireName {
  /** 広報主管課. */
  PR,
  /** 情報システム主管課. */
  IT,
  /** 所属長 of the division that runs the account. */
  HEAD,
  /** Who reported: told as a person, so that no contact is kept for this role. */
  REPORTER,
  /** Somebody at work who is told by name: no contact is kept for this role either. */
  PERSON;

  /** The roles that contacts are kept for. */
  public static final List<ContactRole> KEPT = List.of(PR, IT, HEAD);

  @Override
  public String wire() {
    return WireNames.of(this);
  }

  @Override
  public String toString() {
    return wire();
  }
}

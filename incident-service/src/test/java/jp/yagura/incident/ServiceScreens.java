package jp.yagura.incident;

import io.quarkus.test.common.http.TestHTTPResource;
import jp.yagura.testkit.Screens;

/** Screens of this service alone. */
public abstract class ServiceScreens extends Screens {
  @TestHTTPResource("/")
  String address = "";

  @Override
  protected String base() {
    return address.replaceAll("/$", "");
  }
}

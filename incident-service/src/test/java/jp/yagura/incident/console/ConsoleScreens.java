package jp.yagura.incident.console;

import io.quarkus.test.common.http.TestHTTPResource;
import jp.yagura.testkit.Screens;

/** Screens of this service alone. */
abstract class ConsoleScreens extends Screens {
  @TestHTTPResource("/")
  String address = "";

  @Override
  protected String base() {
    return address.replaceAll("/$", "");
  }
}

package jp.yagura.account.watch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressPolicyTest {

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "142.250.1.1", "100.63.0.1", "2404:6800:4004:80a::200e"})
  void theOpenInternetMayBeAsked(String address) throws UnknownHostException {
    assertTrue(PublicAddressPolicy.isPublic(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.0.0.1",
        "172.16.5.4",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::ffff:127.0.0.1",
        "fe80::1",
        "fd00::1",
        "64:ff9b::a00:1",
        "2002:7f00:1::",
        "2001:0:1::1"
      })
  void machinesBesideThisOneMayNot(String address) throws UnknownHostException {
    assertFalse(PublicAddressPolicy.isPublic(InetAddress.getByName(address)));
  }
}

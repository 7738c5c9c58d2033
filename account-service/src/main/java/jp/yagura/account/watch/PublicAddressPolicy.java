package jp.yagura.account.watch;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Which addresses are on the open internet. What the platforms answer, or an entry in the register
 * says, must not lead this service to machines beside it (server-side request forgery).
 */
final class PublicAddressPolicy {
  private static final int BYTE = 0xff;

  private PublicAddressPolicy() {}

  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? isPublic(bytes[0] & BYTE, bytes[1] & BYTE, bytes[2] & BYTE)
        : isGlobal(((bytes[0] & BYTE) << 8) | (bytes[1] & BYTE), bytes[2] == 0 && bytes[3] == 0);
  }

  /** Global unicast only, without 6to4 and Teredo, which hold addresses of the old kind. */
  private static boolean isGlobal(int first, boolean secondIsZero) {
    return (first & 0xe000) == 0x2000 && first != 0x2002 && !(first == 0x2001 && secondIsZero);
  }

  /** Not: this network, carrier-grade NAT, protocol assignments, benchmarks, reserved. */
  private static boolean isPublic(int first, int second, int third) {
    return first != 0
        && !(first == 100 && second >= 64 && second < 128)
        && !(first == 192 && second == 0 && (third == 0 || third == 2))
        && !(first == 198 && (second == 18 || second == 19))
        && !(first == 198 && second == 51 && third == 100)
        && !(first == 203 && second == 0 && third == 113)
        && first < 240;
  }
}

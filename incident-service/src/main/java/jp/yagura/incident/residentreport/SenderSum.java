package jp.yagura.incident.residentreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes of a network address what can be counted but not read: nobody needs to know who reported,
 * only how many did.
 */
@ApplicationScoped
class SenderSum {
  private static final String HMAC = "HmacSHA256";

  /** The part of an IPv6 address that one household or phone has (RFC 6177). */
  private static final int NETWORK_BYTES = 8;

  private final SecretKeySpec key;

  SenderSum(@ConfigProperty(name = "yagura.session-secret") String secret) {
    this.key = new SecretKeySpec(("sender " + secret).getBytes(StandardCharsets.UTF_8), HMAC);
  }

  /** Of an IPv4 address, or of the /64 network of an IPv6 address. */
  String of(String address) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(network(address)), 0, 16);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] network(String address) {
    if (!address.matches("[0-9a-fA-F:.%]+")) {
      return address.getBytes(StandardCharsets.UTF_8);
    }
    try {
      InetAddress read = InetAddress.getByName(address);
      byte[] bytes = read.getAddress();
      return read instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
    } catch (UnknownHostException _) {
      return address.getBytes(StandardCharsets.UTF_8);
    }
  }
}

package jp.yagura.account.poster;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * An address as a QR code (ISO/IEC 18004) in SVG, sharp in any size. A quarter of it may be dirty
 * or torn, as on a poster in the street.
 */
record QrCode(String address) {
  /** Four modules of white around it, as the standard wants. */
  private static final int QUIET = 4;

  String svg() {
    ByteMatrix modules = modules();
    int size = modules.getWidth() + 2 * QUIET;
    StringBuilder dark = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y) == 1) {
          dark.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
        }
      }
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
        <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>
        """
        .formatted(size, dark);
  }

  private ByteMatrix modules() {
    try {
      return Encoder.encode(address, ErrorCorrectionLevel.Q).getMatrix();
    } catch (WriterException e) {
      throw new IllegalStateException(address, e);
    }
  }
}

package jp.yagura.incident.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileCacheImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A small picture of a PNG or JPEG. The JDK reads no WebP, so there browsers scale the original.
 */
final class Thumbnail {
  private static final Logger LOG = Logger.getLogger(Thumbnail.class);
  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;
  private static final long MOST_PIXELS = 64_000_000;

  private Thumbnail() {}

  /** As JPEG; null when none can be made. */
  static byte @Nullable [] of(EvidenceType type, FileContent content) {
    if (type != EvidenceType.PNG && type != EvidenceType.JPEG) {
      return null;
    }
    ImageReader reader = ImageIO.getImageReadersByFormatName(type.ending()).next();
    try (InputStream in = content.open();
        ImageInputStream image = new FileCacheImageInputStream(in, null)) {
      reader.setInput(image, true, true);
      return of(reader);
    } catch (IOException | RuntimeException e) {
      // the reader says in many ways that a picture is broken; it is evidence all the same
      LOG.debugf("no small picture: %s", e);
      return null;
    } finally {
      reader.dispose();
    }
  }

  private static byte @Nullable [] of(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      return null;
    }
    // a large picture is read coarsely, so that it is never whole in memory
    int step = Math.max(1, Math.min(width / (2 * WIDTH), height / (2 * HEIGHT)));
    ImageReadParam coarse = reader.getDefaultReadParam();
    coarse.setSourceSubsampling(step, step, 0, 0);
    BufferedImage read = reader.read(0, coarse);
    double scale =
        Math.min(1, Math.min((double) WIDTH / read.getWidth(), (double) HEIGHT / read.getHeight()));
    int w = Math.max(1, (int) (read.getWidth() * scale));
    int h = Math.max(1, (int) (read.getHeight() * scale));
    BufferedImage small = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(read, 0, 0, w, h, Color.WHITE, null);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(small, "jpg", out);
    return out.toByteArray();
  }
}

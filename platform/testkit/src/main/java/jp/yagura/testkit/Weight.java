package jp.yagura.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * What a page weighs on its way to a reader who has been here never before.
 *
 * @param loads what the page loads, in its order: style sheets, scripts, icons, pictures
 * @param bytes of the page and of all that it loads, zipped as the gateway zips
 */
public record Weight(List<String> loads, int bytes) {
  private static final Pattern LOADED =
      Pattern.compile(
          "(?:<link rel=\"(?:stylesheet|icon)\"|<script|<img)[^>]*(?:href|src)=\"([^\"]+)\"");

  /**
   * Weighs a page.
   *
   * @param fetch answers with what stands under a path
   */
  public static Weight of(byte[] page, Function<String, byte[]> fetch) {
    List<String> loads =
        LOADED
            .matcher(new String(page, StandardCharsets.UTF_8))
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    int bytes = loads.stream().map(fetch).mapToInt(Weight::zipped).sum();
    return new Weight(loads, zipped(page) + bytes);
  }

  private static int zipped(byte[] content) {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new AsTheGateway(small)) {
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return small.size();
  }

  private static final class AsTheGateway extends GZIPOutputStream {
    AsTheGateway(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(4);
    }
  }
}

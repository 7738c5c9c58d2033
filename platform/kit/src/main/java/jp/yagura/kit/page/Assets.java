package jp.yagura.kit.page;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of static files that change when their content does, so that browsers may keep them for
 * ever.
 */
final class Assets {
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Assets() {}

  /** {@code {ui_asset:url('kit.css')}}: a file of the kit. */
  @TemplateExtension(namespace = "ui_asset")
  static String url(String file) {
    return KNOWN.computeIfAbsent(
        "META-INF/resources/ui/" + file, name -> "/ui/" + file + "?v=" + hash(name));
  }

  /**
   * {@code {ui_asset:jar('htmx.org', 'dist/htmx.min.js')}}: a file of a WebJar, under the jar's own
   * version.
   */
  @TemplateExtension(namespace = "ui_asset")
  static String jar(String artifact, String file) {
    String version =
        KNOWN.computeIfAbsent(
            "META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties", Assets::version);
    return "/webjars/" + artifact + "/" + version + "/" + file;
  }

  private static String hash(String resource) {
    try (InputStream in = open(resource)) {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return HexFormat.of().formatHex(sum).substring(0, 12);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(resource, e);
    }
  }

  private static String version(String resource) {
    try (InputStream in = open(resource)) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new IllegalStateException(resource, e);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("no such file in the jar: " + resource);
    }
    return in;
  }
}

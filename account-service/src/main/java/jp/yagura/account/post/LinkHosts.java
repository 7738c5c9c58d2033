package jp.yagura.account.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Hosts of short links.
 *
 * @param hiding those that hide where a link leads; the short links of one service are none
 */
record LinkHosts(Set<String> hiding) {
  private static final String SHORT = "short ";

  /** Those that come with the product. */
  static LinkHosts bundled() {
    return new LinkHosts(
        lines("/post/short-links.txt").stream()
            .filter(it -> it.startsWith(SHORT))
            .map(it -> it.substring(SHORT.length()).strip())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The links that hide where they lead. */
  List<String> shortened(List<String> links) {
    return links.stream().filter(it -> hiding.contains(DraftText.host(it))).toList();
  }

  /** The lines of a file of this room, without those that begin with {@code #}. */
  static List<String> lines(String name) {
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(LinkHosts.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(Predicate.not(String::isBlank))
          .filter(it -> !it.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

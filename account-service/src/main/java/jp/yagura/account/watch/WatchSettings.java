package jp.yagura.account.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

/** {@code yagura.watch.…}: product defaults, no guideline speaks of it. */
@ConfigMapping(prefix = "yagura.watch")
interface WatchSettings {

  /** Whether accounts are read at all. */
  @WithDefault("false")
  boolean enabled();

  /** The hosts that may be asked; servers of Mastodon and of feeds are added by the deployment. */
  @WithDefault("www.youtube.com,public.api.bsky.app")
  Set<String> hosts();

  /** Whether addresses within the own network may be asked, and without TLS: for tests only. */
  @WithDefault("false")
  boolean privateNetwork();

  @WithDefault("https://www.youtube.com")
  String youtube();

  @WithDefault("https://public.api.bsky.app")
  String bluesky();

  /** Where a server of Mastodon is asked; {@code (server)} stands for its name. */
  @WithDefault("https://(server)")
  String mastodon();

  /** {@code host:port} of the proxy by which the service reaches the internet. */
  Optional<String> proxy();

  /** How often each account is read. */
  @WithDefault("PT30M")
  Duration every();

  /** How often while a prize campaign runs on it. */
  @WithDefault("PT5M")
  Duration duringCampaign();

  /** How long a platform may take to answer. */
  @WithDefault("PT15S")
  Duration timeout();

  /** How many bytes of an answer are read. */
  @WithDefault("2097152")
  int mostBytes();

  /** After how many attempts in a row an account counts as one that cannot be watched. */
  @WithDefault("3")
  int misses();

  /** After how long without a post the next ones are unusual. */
  @WithDefault("P180D")
  Period silentFor();

  /** How many posts in a day are many. */
  @WithDefault("10")
  int burst();

  /** How long posts are remembered by which new ones are known. */
  @WithDefault("P3Y")
  Period remember();
}

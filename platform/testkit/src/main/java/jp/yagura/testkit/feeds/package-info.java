/**
 * A server that answers as YouTube, Mastodon, Bluesky and a feed do, and does as a test says: no
 * platform is asked in a test.
 */
@NullMarked
package jp.yagura.testkit.feeds;

import org.jspecify.annotations.NullMarked;

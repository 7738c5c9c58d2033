package jp.yagura.incident.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** {@code yagura.evidence.s3.…}: an object store that speaks the protocol of Amazon S3. */
@ConfigMapping(prefix = "yagura.evidence.s3")
interface ObjectStoreSettings {

  /** Where evidence is kept that comes from now on: in the database unless there is a bucket. */
  Optional<String> bucket();

  /** Address of a store other than Amazon's, such as {@code https://store.city.example}. */
  Optional<URI> endpoint();

  /** Region of the bucket. */
  @WithDefault("ap-northeast-1")
  String region();

  /** Of an account that may put and get objects; must be set where there is a bucket. */
  Optional<String> accessKey();

  /** The secret of that account; by an environment variable, not in a file. */
  Optional<String> secretKey();

  /** Whether the bucket stands in the path, as most stores other than Amazon's want it. */
  @WithDefault("true")
  boolean pathStyle();
}

package jp.yagura.incident.evidence;

import io.findify.s3mock.S3Mock;
import io.findify.s3mock.provider.InMemoryProvider;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import jp.yagura.starters.process.Port;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A server that speaks the protocol of object stores, with one bucket. What is in it stays when it
 * goes away and comes back. A test switches it by a field of the type {@code Consumer<Boolean>}.
 */
public class ObjectStoreServer implements QuarkusTestResourceLifecycleManager {
  static final String BUCKET = "evidence";

  private final int port = Port.free();
  private final InMemoryProvider objects = new InMemoryProvider();
  private @Nullable S3Mock server;

  @Override
  public Map<String, String> start() {
    run(true);
    String endpoint = "http://localhost:" + port;
    try (S3Client client = client(endpoint)) {
      client.createBucket(it -> it.bucket(BUCKET));
    }
    return Map.of(
        "yagura.evidence.s3.bucket",
        BUCKET,
        "yagura.evidence.s3.endpoint",
        endpoint,
        "yagura.evidence.s3.access-key",
        "test",
        "yagura.evidence.s3.secret-key",
        "test-only");
  }

  @Override
  public void inject(TestInjector injector) {
    Consumer<Boolean> running = this::run;
    injector.injectIntoFields(running, new TestInjector.MatchesType(Consumer.class));
  }

  @Override
  public void stop() {
    run(false);
  }

  private void run(boolean up) {
    S3Mock running = server;
    if (up && running == null) {
      // the way that Scala names a default value
      running = new S3Mock(port, objects, S3Mock.$lessinit$greater$default$3(port, objects));
      running.start();
      server = running;
    } else if (!up && running != null) {
      running.shutdown();
      server = null;
    }
  }

  /** Somebody who gets at the objects past the service. */
  static S3Client client(String endpoint) {
    return S3Client.builder()
        .region(Region.AP_NORTHEAST_1)
        .endpointOverride(URI.create(endpoint))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test-only")))
        .httpClient(UrlConnectionHttpClient.create())
        .serviceConfiguration(it -> it.pathStyleAccessEnabled(true).chunkedEncodingEnabled(false))
        .build();
  }
}

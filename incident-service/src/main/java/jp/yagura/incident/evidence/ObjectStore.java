package jp.yagura.incident.evidence;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Bytes of evidence in an object store, one object each, in and out as a stream. An object is put
 * before its transaction ends: where that fails, an object is left that nothing names.
 */
@ApplicationScoped
class ObjectStore implements AutoCloseable {
  private static final String MEDIA_TYPE = "application/octet-stream";

  /** A record waits for its object; both are much shorter than a transaction may take. */
  private static final Duration TO_CONNECT = Duration.ofSeconds(3);

  private static final Duration TO_ANSWER = Duration.ofSeconds(10);

  private final ObjectStoreSettings settings;
  private final @Nullable S3Client client;

  ObjectStore(ObjectStoreSettings settings) {
    this.settings = settings;
    this.client = settings.bucket().isPresent() ? client(settings) : null;
  }

  /** A setting that is missing ends the start, not the first report. */
  void started(@Observes StartupEvent event) {
    settings.bucket().ifPresent(bucket -> Log.infof("Evidence goes to the bucket %s", bucket));
  }

  @Override
  @PreDestroy
  public void close() {
    if (client != null) {
      client.close();
    }
  }

  /** Whether evidence that comes now is kept here. */
  boolean used() {
    return client != null;
  }

  /**
   * Puts an object: all of it, or nothing.
   *
   * @param size in bytes
   */
  void put(String key, FileContent content, long size) {
    RequestBody body =
        RequestBody.fromContentProvider(
            () -> {
              try {
                return content.open();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            size,
            MEDIA_TYPE);
    try {
      open().putObject(it -> it.bucket(bucket()).key(key), body);
    } catch (SdkException e) {
      throw away(e);
    }
  }

  /** Asks for an object without its bytes; refuses when the store does not answer. */
  void ask(String key) {
    try {
      open().headObject(it -> it.bucket(bucket()).key(key));
    } catch (NoSuchKeyException _) {
      Log.errorf("There is no object %s", key);
    } catch (SdkException e) {
      throw away(e);
    }
  }

  /**
   * Writes an object to a stream; nothing where there is none.
   *
   * @throws IOException when the stream takes no more, or the store gives no more
   */
  void copy(String key, OutputStream out) throws IOException {
    try (ResponseInputStream<GetObjectResponse> in =
        open().getObject(it -> it.bucket(bucket()).key(key))) {
      in.transferTo(out);
    } catch (NoSuchKeyException _) {
      Log.errorf("There is no object %s", key);
    } catch (SdkException e) {
      throw away(e);
    }
  }

  private static Refused.Thrown away(SdkException why) {
    Log.error("The object store did not answer", why);
    return Refused.unavailable("evidence-store-away").exception();
  }

  private S3Client open() {
    return Optional.ofNullable(client).orElseThrow();
  }

  private String bucket() {
    return settings.bucket().orElseThrow();
  }

  private static S3Client client(ObjectStoreSettings settings) {
    AwsBasicCredentials credentials =
        AwsBasicCredentials.create(
            required(settings.accessKey(), "access-key"),
            required(settings.secretKey(), "secret-key"));
    S3ClientBuilder client =
        S3Client.builder()
            .region(Region.of(settings.region()))
            .credentialsProvider(StaticCredentialsProvider.create(credentials))
            .httpClient(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(TO_CONNECT)
                    .socketTimeout(TO_ANSWER)
                    .build())
            // our own sums are made while the file comes in, and older stores know no others
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .serviceConfiguration(
                it ->
                    it.pathStyleAccessEnabled(settings.pathStyle()).chunkedEncodingEnabled(false));
    settings.endpoint().ifPresent(client::endpointOverride);
    return client.build();
  }

  private static String required(Optional<String> value, String name) {
    return value.orElseThrow(
        () ->
            new IllegalStateException(
                "yagura.evidence.s3." + name + " must be set where there is a bucket"));
  }
}

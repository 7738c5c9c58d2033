package jp.yagura.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.httpproxy.HttpProxy;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.StackException;

/**
 * One origin for everything: {@link Route} says who answers a path. Streams in both directions,
 * compresses text, tells the services by X-Forwarded-* how the browser called, and says which
 * service is away when one is.
 */
public final class Gateway implements AutoCloseable {
  private final Vertx vertx;
  private final int port;
  private final Backends backends = new Backends();

  private Gateway(int port) {
    this.port = port;
    this.vertx =
        Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setInternalBlockingPoolSize(2));
  }

  /**
   * Listens on the loopback address.
   *
   * @throws StackException when the port is taken
   */
  public static Gateway start(int port) {
    Port.require(port, "the gateway");
    Gateway gateway = new Gateway(port);
    try {
      gateway.listen();
      return gateway;
    } catch (RuntimeException e) {
      gateway.close();
      throw e;
    }
  }

  /** Where a browser goes. */
  public String url() {
    return "http://localhost:" + port;
  }

  /** From now on this port is asked, too, for what belongs to the upstream. */
  public void add(Upstream upstream, int at) {
    backends.add(upstream, at);
  }

  public void remove(Upstream upstream, int at) {
    backends.remove(upstream, at);
  }

  @Override
  public void close() {
    await(vertx.close());
  }

  private void listen() {
    HttpClient client =
        vertx.createHttpClient(
            new HttpClientOptions().setConnectTimeout(2_000),
            // Every open event stream holds a connection.
            new PoolOptions().setHttp1MaxSize(256));
    HttpProxy proxy =
        HttpProxy.reverseProxy(client)
            .origin(context -> backends.connect(client, ForwardingInterceptor.upstream(context)))
            .addInterceptor(new ForwardingInterceptor());
    HttpServerOptions options =
        new HttpServerOptions()
            .setHost("127.0.0.1")
            .setPort(port)
            // A body without a length, as HTTP/2 has them, would not get through to the services.
            .setHttp2ClearTextEnabled(false)
            .setCompressionSupported(true)
            .setCompressionLevel(4);
    await(vertx.createHttpServer(options).requestHandler(proxy).listen());
  }

  private <T> void await(Future<T> future) {
    try {
      future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new StackException(
          "The gateway cannot use port " + port + ": stop the program that holds it.", e);
    }
  }
}

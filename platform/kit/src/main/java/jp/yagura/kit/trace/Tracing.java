package jp.yagura.kit.trace;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Carries one trace from a request over the outbox, Kafka and the inbox to the mail: whoever writes
 * a row for later keeps {@link #parent()} with it, whoever works on it goes on with it. The text is
 * that of the header {@code traceparent} (W3C Trace Context). When tracing is off, there is nothing
 * to keep and nothing is measured.
 */
@ApplicationScoped
public class Tracing {
  private static final String TRACEPARENT = "traceparent";
  private static final TextMapGetter<String> ONLY_PARENT = new OnlyParent();

  private final Tracer tracer;

  Tracing(OpenTelemetry telemetry) {
    this.tracer = telemetry.getTracer("jp.yagura");
  }

  /** The span that is current, for a row or a message; empty when nothing is traced. */
  public Optional<String> parent() {
    SpanContext current = Span.current().getSpanContext();
    return current.isValid() && current.isSampled()
        ? Optional.of("00-%s-%s-01".formatted(current.getTraceId(), current.getSpanId()))
        : Optional.empty();
  }

  /**
   * Does the work as a part of the trace that the parent belongs to.
   *
   * @param parent what {@link #parent()} gave; null, or anything that is none, for work of which
   *     there is no trace: then it is just done
   * @param name of the span, such as {@code send mail}; no personal data
   */
  public <T> T continued(@Nullable String parent, SpanKind kind, String name, Callable<T> work)
      throws Exception {
    if (parent == null) {
      return work.call();
    }
    Context before =
        W3CTraceContextPropagator.getInstance().extract(Context.root(), parent, ONLY_PARENT);
    if (!Span.fromContext(before).getSpanContext().isValid()) {
      return work.call();
    }
    Span span = tracer.spanBuilder(name).setParent(before).setSpanKind(kind).startSpan();
    try (Scope _ = span.makeCurrent()) {
      return work.call();
    } catch (Exception e) {
      span.setStatus(StatusCode.ERROR, e.getClass().getSimpleName());
      throw e;
    } finally {
      span.end();
    }
  }

  /** As {@link #continued(String, SpanKind, String, Callable)}, for work that returns nothing. */
  public void continued(@Nullable String parent, SpanKind kind, String name, Runnable work) {
    try {
      continued(
          parent,
          kind,
          name,
          () -> {
            work.run();
            return Optional.empty();
          });
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The carrier is the text itself. */
  private static final class OnlyParent implements TextMapGetter<String> {
    @Override
    public Iterable<String> keys(String carrier) {
      return List.of(TRACEPARENT);
    }

    @Override
    public @Nullable String get(@Nullable String carrier, String key) {
      return TRACEPARENT.equals(key) ? carrier : null;
    }
  }
}

package jp.yagura.contract;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event with its CloudEvents 1.0 attributes, as it travels in binary mode: attributes as Kafka
 * headers {@code ce_*}, the event as JSON value, the subject as key.
 *
 * @param id unique per event; readers apply each id once
 * @param source the service that tells, such as {@code /incident-service}
 * @param time when the fact was recorded
 * @param traceparent the trace that the change was part of (CloudEvents Distributed Tracing
 *     extension, W3C Trace Context); null when nobody traced it
 */
public record CloudEvent(
    UUID id, String source, Instant time, Event data, @Nullable String traceparent) {
  public static final String SPEC_VERSION = "1.0";
  public static final String CONTENT_TYPE = "application/json";

  /** Header names of the Kafka protocol binding. */
  public static final class Headers {
    public static final String SPECVERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    public static final String MUNICIPALITY = "ce_municipality";
    public static final String TRACEPARENT = "ce_traceparent";
    public static final String CONTENT_TYPE = "content-type";

    private Headers() {}
  }
}

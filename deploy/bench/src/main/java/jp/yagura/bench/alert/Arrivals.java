package jp.yagura.bench.alert;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.local.Stack;
import org.HdrHistogram.Histogram;

/** When the mails of each report arrived. */
final class Arrivals {
  /** Of the alarms alone: the receipt that the reporter gets is not what people wait for. */
  private static final Pattern NUMBER = Pattern.compile("^【緊急】(R\\d+-\\d+)");

  private final Map<String, Mails> mails = new ConcurrentHashMap<>();

  /** Mails of one report. */
  private static final class Mails {
    private long first;
    private long last;
    private boolean any;

    synchronized void one(long at) {
      first = any ? first : at;
      last = at;
      any = true;
    }

    synchronized void record(long from, Histogram firsts, Histogram lasts) {
      firsts.recordValue(Math.max(0, (first - from) / 1000));
      lasts.recordValue(Math.max(0, (last - from) / 1000));
    }
  }

  static Arrivals at(Stack stack) {
    Arrivals arrivals = new Arrivals();
    stack.mailbox().onArrival(mail -> arrivals.note(mail.subject()));
    return arrivals;
  }

  private void note(String subject) {
    long now = System.nanoTime();
    Matcher number = NUMBER.matcher(subject);
    if (number.find()) {
      mails.computeIfAbsent(number.group(1), _ -> new Mails()).one(now);
    }
  }

  /** Adds one report's times in microseconds; fails when no mail has come. */
  void record(String number, long acceptedAt, Histogram first, Histogram last) {
    Mails own = mails.get(number);
    if (own == null) {
      throw new IllegalStateException("no mail for " + number);
    }
    own.record(acceptedAt, first, last);
  }
}

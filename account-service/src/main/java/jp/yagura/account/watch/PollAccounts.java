package jp.yagura.account.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yagura.account.campaign.FindCampaigns;
import jp.yagura.kit.tenancy.Municipalities;

/** Reads the accounts of a municipality that are due, one after the other. */
@ApplicationScoped
class PollAccounts {
  private static final int ENOUGH = 200;

  private final WatchQueries queries;
  private final Map<WatchSource, ReadAccount> readers;
  private final RecordReading record;
  private final FindCampaigns campaigns;
  private final WatchSettings settings;
  private final Municipalities municipalities;
  private final Clock clock;

  PollAccounts(
      WatchQueries queries,
      @Any Instance<ReadAccount> readers,
      RecordReading record,
      FindCampaigns campaigns,
      WatchSettings settings,
      Municipalities municipalities,
      Clock clock) {
    this.queries = queries;
    this.readers =
        readers.stream().collect(Collectors.toMap(ReadAccount::source, Function.identity()));
    this.record = record;
    this.campaigns = campaigns;
    this.settings = settings;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /**
   * Reads what is due. Nothing is locked while a platform is asked; whoever dies meanwhile leaves a
   * lease that ends, and the account is read again.
   */
  void poll(String municipality) {
    for (int i = 0; i < ENOUGH; i++) {
      UUID lease = UUID.randomUUID();
      Optional<StoredWatch> taken = municipalities.inTransaction(municipality, () -> take(lease));
      if (taken.isEmpty()) {
        return;
      }
      StoredWatch watch = taken.get();
      Reading reading = read(municipality, watch);
      municipalities.inTransaction(
          municipality, () -> record.record(watch, lease, reading, every(watch)));
    }
  }

  private Duration every(StoredWatch watch) {
    return campaigns.accounts().contains(watch.accountId())
        ? settings.duringCampaign()
        : settings.every();
  }

  private Optional<StoredWatch> take(UUID lease) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    // each answer has its time limit, and a reader asks a handful
    Duration longest = settings.timeout().multipliedBy(20);
    return queries.take(lease, now, now.plus(longest));
  }

  private Reading read(String municipality, StoredWatch watch) {
    ReadAccount reader = readers.get(watch.source());
    if (reader == null) {
      throw new IllegalStateException("nothing reads " + watch.source());
    }
    Instant newest = municipalities.as(municipality, () -> newest(watch)).orElse(null);
    return reader.read(watch.address(), watch.validators(), newest);
  }

  private Optional<Instant> newest(StoredWatch watch) {
    return queries.before(watch.accountId(), Instant.parse("9999-01-01T00:00:00Z"), 1).stream()
        .map(it -> it.at())
        .findFirst();
  }
}

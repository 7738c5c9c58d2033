package jp.yagura.starters.mail;

import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jp.yagura.starters.process.StackException;

/**
 * Every mail that arrived, one .eml file each, so that they are still there after a restart. They
 * are read when somebody asks, and a load test may leave more of them than fit into memory.
 */
final class MailStore {
  private static final int KEPT_IN_MEMORY = 1000;

  private final Path directory;
  private final Clock clock;
  private final NavigableSet<Integer> ids = new ConcurrentSkipListSet<>();
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, Mail> read =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Mail> eldest) {
          return size() > KEPT_IN_MEMORY;
        }
      };

  MailStore(Path directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
    try (Stream<Path> files = Files.list(directory)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\d+\\.eml"))
          .forEach(name -> ids.add(Integer.parseInt(name.replace(".eml", ""))));
    } catch (IOException e) {
      throw failure(e);
    }
    last.set(ids.isEmpty() ? 0 : ids.last());
  }

  void add(List<String> recipients, byte[] mail) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream(mail.length + 200);
    String front =
        "%s: %s\r\n%s: %s\r\n"
            .formatted(
                MailReader.DELIVERED_TO,
                String.join(", ", recipients),
                MailReader.RECEIVED_AT,
                clock.instant());
    whole.write(front.getBytes(StandardCharsets.UTF_8));
    whole.write(mail);
    int id = last.incrementAndGet();
    Files.write(file(id), whole.toByteArray());
    ids.add(id);
  }

  int count() {
    return ids.size();
  }

  /** In order of arrival. */
  List<Mail> all() {
    return ids.stream().flatMap(id -> find(id).stream()).toList();
  }

  Optional<Mail> find(int id) {
    synchronized (read) {
      Mail known = read.get(id);
      if (known != null) {
        return Optional.of(known);
      }
    }
    try {
      Mail mail = MailReader.read(id, Files.readAllBytes(file(id)));
      synchronized (read) {
        if (ids.contains(id)) {
          read.put(id, mail);
        }
      }
      return Optional.of(mail);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException | MessagingException e) {
      throw failure(e);
    }
  }

  void clear() {
    for (int id : List.copyOf(ids)) {
      ids.remove(id);
      file(id).toFile().delete();
    }
    synchronized (read) {
      read.clear();
    }
  }

  private Path file(int id) {
    return directory.resolve("%07d.eml".formatted(id));
  }

  private StackException failure(Exception cause) {
    return new StackException(
        "Cannot read the mails in " + directory + ": remove that directory.", cause);
  }
}

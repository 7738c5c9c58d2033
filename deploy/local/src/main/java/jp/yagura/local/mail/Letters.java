package jp.yagura.local.mail;

import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jp.yagura.local.process.Trouble;

/** Every mail that arrived, one .eml file each, so that they are still there after a restart. */
final class Letters {
  private final Path directory;
  private final Clock clock;
  private final ConcurrentNavigableMap<Integer, Letter> letters = new ConcurrentSkipListMap<>();
  private final AtomicInteger last = new AtomicInteger();

  Letters(Path directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".eml")).sorted().toList()) {
        load(file);
      }
    } catch (IOException | MessagingException e) {
      throw new Trouble("Cannot read the mails in " + directory + ": remove that directory.", e);
    }
  }

  Letter add(List<String> recipients, byte[] mail) throws IOException, MessagingException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    String front =
        "%s: %s\r\n%s: %s\r\n"
            .formatted(
                LetterReader.DELIVERED_TO,
                String.join(", ", recipients),
                LetterReader.RECEIVED_AT,
                clock.instant());
    whole.write(front.getBytes(StandardCharsets.UTF_8));
    whole.write(mail);
    int id = last.incrementAndGet();
    Letter letter = LetterReader.read(id, whole.toByteArray());
    Files.write(directory.resolve("%07d.eml".formatted(id)), whole.toByteArray());
    letters.put(id, letter);
    return letter;
  }

  /** In order of arrival. */
  List<Letter> all() {
    return List.copyOf(letters.values());
  }

  Optional<Letter> find(int id) {
    return Optional.ofNullable(letters.get(id));
  }

  void clear() {
    for (Letter letter : all()) {
      letters.remove(letter.id());
      directory.resolve("%07d.eml".formatted(letter.id())).toFile().delete();
    }
  }

  private void load(Path file) throws IOException, MessagingException {
    int id = Integer.parseInt(file.getFileName().toString().replace(".eml", ""));
    letters.put(id, LetterReader.read(id, Files.readAllBytes(file)));
    last.set(id);
  }
}

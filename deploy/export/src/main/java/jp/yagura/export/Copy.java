package jp.yagura.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.yagura.verifier.Refusal;
import jp.yagura.verifier.SignedList;

/** Fetches the pages of a copy, and whatever they need or lead to, into a folder. */
final class Copy {
  /** The signed list. */
  static final String LIST = ".well-known/official-accounts.json";

  static final String KEYS = ".well-known/official-accounts-keys.json";
  private static final List<String> BEGINNING =
      List.of(
          "index.html",
          "en/index.html",
          "check.html",
          "en/check.html",
          "notices/index.html",
          "en/notices/index.html",
          "notices.atom",
          "notices.json",
          "en/notices.atom",
          "en/notices.json",
          "accounts.csv",
          "accounts.json",
          LIST,
          KEYS,
          ".well-known/official-accounts.schema.json");
  private static final int MOST_FILES = 1000;

  private final Source source;
  private final Path folder;
  private final Set<String> known = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  private Copy(Source source, Path folder) {
    this.source = source;
    this.folder = folder;
  }

  /**
   * Fills a folder.
   *
   * @return how many files it has now
   * @throws ExportException when anything of it is missing, or the signed list does not hold
   */
  static int fill(Path folder, Source source, Instant now) throws IOException {
    Copy copy = new Copy(source, folder);
    BEGINNING.forEach(copy::add);
    while (!copy.open.isEmpty()) {
      copy.save(copy.open.pop());
    }
    copy.verify(now);
    return copy.known.size();
  }

  private void add(String file) {
    if (known.add(file)) {
      open.add(file);
    }
    if (known.size() > MOST_FILES) {
      throw new ExportException("more than " + MOST_FILES + " files: is this the public side?");
    }
  }

  private void save(String file) throws IOException {
    byte[] content = source.fetch(file);
    Path to = folder.resolve(file).normalize();
    if (!to.startsWith(folder)) {
      throw new ExportException("not a file of the copy: " + file);
    }
    Files.createDirectories(to.getParent());
    Files.write(to, content);
    Links.of(file, content).forEach(this::add);
  }

  private void verify(Instant now) throws IOException {
    byte[] list = Files.readAllBytes(folder.resolve(LIST));
    byte[] keys = Files.readAllBytes(folder.resolve(KEYS));
    try {
      SignedList verified = SignedList.verify(list, keys, now);
      if (!verified.municipality().equals(source.municipality())) {
        throw new ExportException("the signed list is that of " + verified.municipality());
      }
    } catch (Refusal e) {
      throw new ExportException("the signed list does not hold: " + e.getMessage(), e);
    }
  }
}

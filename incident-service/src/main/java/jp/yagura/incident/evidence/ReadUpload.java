package jp.yagura.incident.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Reads files that were sent, from where the server put them; a file that is no good is named. */
@ApplicationScoped
class ReadUpload {
  private final EvidenceSettings settings;

  ReadUpload(EvidenceSettings settings) {
    this.settings = settings;
  }

  /** All of them, or what is wrong with which. */
  Outcome<List<ReceivedFile>> read(String field, List<SentFile> sent) {
    if (sent.isEmpty()) {
      return Outcome.refused(Refused.invalid(field, "evidence-file-missing"));
    }
    if (sent.size() > settings.mostAtOnce()) {
      return Outcome.refused(Refused.invalid(field, "evidence-too-many", settings.mostAtOnce()));
    }
    List<ReceivedFile> good = new ArrayList<>();
    List<Refused> refusals = new ArrayList<>();
    for (SentFile upload : sent) {
      switch (read(field, upload)) {
        case Outcome.Done<ReceivedFile>(ReceivedFile file) -> good.add(file);
        case Outcome.NotDone<ReceivedFile>(List<Refused> why) -> refusals.addAll(why);
      }
    }
    return refusals.isEmpty() ? Outcome.done(good) : Outcome.refused(refusals);
  }

  private Outcome<ReceivedFile> read(String field, SentFile upload) {
    String plain = ReceivedImage.plain(upload.name());
    String name = plain.isEmpty() ? "file" : plain;
    if (upload.size() == 0) {
      return Outcome.refused(Refused.invalid(field, "evidence-empty", name));
    }
    if (upload.size() > settings.largest().asLongValue()) {
      return Outcome.refused(
          Refused.invalid(field, "evidence-too-large", name, settings.megabytes()));
    }
    Path path = upload.path();
    try {
      Optional<EvidenceType> type = EvidenceType.of(part(path, 0), part(path, end(path)));
      return type.isEmpty()
          ? Outcome.refused(Refused.invalid(field, "evidence-type-unknown", name))
          : Outcome.done(file(name, type.get(), path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReceivedFile file(String name, EvidenceType type, Path path) throws IOException {
    FileContent content = () -> Files.newInputStream(path);
    MessageDigest digest = Sha256.digest();
    try (InputStream in = content.open();
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      in.transferTo(out);
    }
    return new ReceivedFile(
        name,
        type,
        Files.size(path),
        Sha256.hex(digest),
        content,
        Thumbnail.of(type, content),
        null,
        null);
  }

  private static long end(Path path) throws IOException {
    return Math.max(0, Files.size(path) - EvidenceType.LOOKED_AT);
  }

  private static byte[] part(Path path, long from) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      file.seek(from);
      byte[] part = new byte[(int) Math.min(EvidenceType.LOOKED_AT, file.length() - from)];
      file.readFully(part);
      return part;
    }
  }
}

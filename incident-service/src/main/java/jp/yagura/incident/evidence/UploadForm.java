package jp.yagura.incident.evidence;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The files of a form. */
final class UploadForm {
  private UploadForm() {}

  /** Those that were chosen: an empty input sends one file without a name. */
  static List<SentFile> files(@Nullable List<FileUpload> uploads) {
    return uploads == null ? List.of() : of(uploads.stream());
  }

  /** The one file, or none. */
  static List<SentFile> file(@Nullable FileUpload upload) {
    return of(Stream.ofNullable(upload));
  }

  private static List<SentFile> of(Stream<FileUpload> uploads) {
    return uploads
        .map(
            it ->
                new SentFile(
                    Objects.requireNonNullElse(it.fileName(), ""), it.size(), it.uploadedFile()))
        .filter(it -> it.size() > 0 || !it.name().isBlank())
        .toList();
  }
}

package jp.yagura.incident.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.evidence.ReceivedImage;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Reads the files that came with a report; a file that is no good is named. */
record PicturesForm(List<ReceivedImage> good, List<Refused> refusals) {

  static PicturesForm of(List<FileUpload> uploads) {
    List<FileUpload> sent = uploads.stream().filter(PicturesForm::chosen).toList();
    List<Refused> refusals = new ArrayList<>();
    if (sent.size() > ReceivedImage.MOST) {
      refusals.add(Refused.invalid(ReportForm.SHOTS, "images-too-many", ReceivedImage.MOST));
      return new PicturesForm(List.of(), refusals);
    }
    // the same picture chosen twice is one picture
    Map<String, ReceivedImage> good = new LinkedHashMap<>();
    for (FileUpload upload : sent) {
      switch (read(upload)) {
        case Outcome.Done<ReceivedImage>(ReceivedImage image) ->
            good.putIfAbsent(image.sha256(), image);
        case Outcome.NotDone<ReceivedImage>(List<Refused> why) -> refusals.addAll(why);
      }
    }
    return new PicturesForm(List.copyOf(good.values()), refusals);
  }

  /** Whether there were files, which a browser forgets when the form is shown again. */
  boolean any() {
    return !good.isEmpty() || !refusals.isEmpty();
  }

  /** An empty input sends one file without a name. */
  private static boolean chosen(FileUpload upload) {
    return upload.size() > 0 || (upload.fileName() != null && !upload.fileName().isBlank());
  }

  private static Outcome<ReceivedImage> read(FileUpload upload) {
    String name = upload.fileName() == null ? "" : upload.fileName();
    if (ReceivedImage.tooLarge(upload.size())) {
      return Outcome.refused(
          Refused.invalid(
              ReportForm.SHOTS,
              "image-too-large",
              ReceivedImage.plain(name),
              ReceivedImage.MEGABYTES));
    }
    try {
      return ReceivedImage.of(ReportForm.SHOTS, name, Files.readAllBytes(upload.uploadedFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

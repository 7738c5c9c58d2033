package jp.yagura.guideline.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.guideline.ProfileFile;
import jp.yagura.guideline.coverage.Coverage;
import jp.yagura.guideline.page.CoveragePage;
import jp.yagura.guideline.page.Words;

/** Writes which clause is met by what, as text and as HTML, and fails if one is met by nothing. */
record CoverageCommand(Words words, PrintStream out) {
  int run(List<String> args) throws IOException {
    Path directory = Files.createDirectories(Path.of(args.getFirst()));
    List<ProfileFile> files = new ArrayList<>();
    (args.size() > 1 ? args.subList(1, args.size()) : ProfileFile.BUNDLED)
        .forEach(name -> files.add(NamedProfile.file(name)));
    Files.writeString(directory.resolve("coverage.md"), CoveragePage.markdown(files));
    Files.writeString(directory.resolve("coverage.html"), CoveragePage.html(files));
    int open = files.stream().mapToInt(file -> Coverage.of(file.full()).open().size()).sum();
    out.println(
        directory.resolve("coverage.html")
            + words.say(" を作りました。未対応の義務: ", " written; duties met by nothing: ")
            + open);
    return open == 0 ? 0 : 1;
  }
}

package jp.yagura.guideline.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.ProfileFile;
import jp.yagura.guideline.page.ProfilePage;
import jp.yagura.guideline.page.Words;

/**
 * Writes a profile as a page to proof-read: what it sets, and the guideline's own text beside it.
 */
record RenderCommand(Words words, PrintStream out) {
  int run(List<String> args) throws IOException {
    Path directory = Files.createDirectories(Path.of(args.getFirst()));
    List<String> names = args.size() > 1 ? args.subList(1, args.size()) : ProfileFile.BUNDLED;
    for (String name : names) {
      GuidelineProfile profile = NamedProfile.profile(name);
      Path page = directory.resolve(profile.municipality() + ".html");
      Files.writeString(page, new ProfilePage(NamedProfile.file(name), profile, words).html());
      out.println(page + words.say(" を作りました", " written"));
    }
    return 0;
  }
}

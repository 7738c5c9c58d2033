package jp.yagura.guideline.tool;

import java.io.PrintStream;
import java.util.List;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.ProfileFile;
import jp.yagura.guideline.page.Words;

/** Says everything that is wrong with a file, or what a sound file holds. */
record CheckCommand(Words words, PrintStream out) {
  int run(List<String> names) {
    int faults = 0;
    for (String name : names) {
      ProfileFile file = NamedProfile.file(name);
      file.problems().forEach(problem -> out.println(problem.line(words.locale())));
      file.profile().ifPresent(profile -> sound(file, profile));
      faults += file.problems().size();
    }
    if (faults > 0) {
      out.println(words.say("誤りが" + faults + "件あります", faults + " problem(s)"));
    }
    return faults > 0 ? 1 : 0;
  }

  private void sound(ProfileFile file, GuidelineProfile profile) {
    out.println(
        words.say(
            "%s: 誤りはありません。%s %s版、%s施行、条文%d、事案の種類%d"
                .formatted(
                    file.file(),
                    profile.name().ja(),
                    profile.version(),
                    profile.effectiveFrom(),
                    profile.clauses().size(),
                    profile.playbooks().size()),
            "%s: no problems. %s, version %s, in force from %s, %d clauses, %d incident types"
                .formatted(
                    file.file(),
                    profile.name().en(),
                    profile.version(),
                    profile.effectiveFrom(),
                    profile.clauses().size(),
                    profile.playbooks().size())));
  }
}

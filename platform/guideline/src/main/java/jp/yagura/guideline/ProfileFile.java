package jp.yagura.guideline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.yagura.guideline.check.ProfileRules;
import jp.yagura.guideline.wording.Text;
import jp.yagura.guideline.yaml.Binder;
import jp.yagura.guideline.yaml.Position;
import jp.yagura.guideline.yaml.Problem;
import jp.yagura.guideline.yaml.Problems;
import jp.yagura.guideline.yaml.Schema;
import jp.yagura.guideline.yaml.Tree;
import jp.yagura.guideline.yaml.TreeReader;

/**
 * One profile file after reading: the profile if it is sound, else everything that is wrong.
 *
 * @param own the file as written
 * @param full what it amounts to with all that it inherits, in the words of the file
 * @param publishedText the guideline as the municipality published it, if it is at hand: in the
 *     jar, or as {@code texts/NAME.txt} beside the file
 */
public record ProfileFile(
    String file,
    Tree own,
    Tree full,
    Optional<String> publishedText,
    Optional<GuidelineProfile> profile,
    List<Problem> problems) {
  /** The municipalities whose profiles are in the jar. */
  public static final List<String> BUNDLED = List.of("nagasaki", "chiyoda", "ninohe", "fuji");

  private static final class Inherited {
    static final Tree DEFAULT = tree("national-default.yaml");

    private static Tree tree(String name) {
      return TreeReader.read(name, BundledText.read(name), new Problems());
    }
  }

  /**
   * Made when the first file is checked: a service that only uses the bundled profiles does not.
   */
  private static final class Checking {
    static final Schema SCHEMA = new Schema(BundledText.read("guideline.schema.json"));
  }

  /** Reads a municipality's file on top of the national default. Never throws for its content. */
  public static ProfileFile read(String file, String yaml) {
    return read(file, yaml, BundledText::publishedText);
  }

  /** The file in the jar of a municipality, such as {@code nagasaki}; empty for another name. */
  public static Optional<ProfileFile> bundled(String municipality) {
    return BUNDLED.contains(municipality)
        ? Optional.of(read(municipality + ".yaml", BundledText.read(municipality + ".yaml")))
        : Optional.empty();
  }

  /**
   * The profile in the jar of a municipality, made without checking it: the tests of this module
   * have checked it, and every service makes it when it starts.
   */
  static GuidelineProfile trusted(String municipality) {
    String name = municipality + ".yaml";
    var problems = new Problems();
    Tree own = TreeReader.read(name, BundledText.read(name), problems);
    Tree full = Notation.writtenOut(Inheritance.lay(own, Inherited.DEFAULT));
    return new Binder(problems)
        .bind(Notation.plain(full), GuidelineProfile.class)
        .orElseThrow(() -> new IllegalStateException(problems.all().toString()));
  }

  /** Reads a file of a directory. A file that cannot be read is a problem like any other. */
  public static ProfileFile read(Path path) {
    try {
      return read(path.toString(), Files.readString(path), name -> textBeside(path, name));
    } catch (IOException unreadable) {
      Tree nothing = new Tree.Branch(new Position(path.toString(), 1, 1), "", Map.of(), Map.of());
      Problem problem = unreadable(path);
      return new ProfileFile(
          path.toString(), nothing, nothing, Optional.empty(), Optional.empty(), List.of(problem));
    }
  }

  static Problem unreadable(Path path) {
    var text =
        new Text("読めません。場所と読み取り権限を確かめてください", "cannot be read: check the path and its permissions");
    return new Problem(new Position(path.toString(), 1, 1), "(root)", "unreadable", text);
  }

  private static Optional<String> textBeside(Path file, String name) {
    Path text = file.resolveSibling("texts").resolve(name + ".txt");
    try {
      return Files.exists(text)
          ? Optional.of(Files.readString(text))
          : BundledText.publishedText(name);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static ProfileFile read(
      String file, String yaml, Function<String, Optional<String>> texts) {
    var problems = new Problems();
    Tree own = TreeReader.read(file, yaml, problems);
    if (problems.none()) {
      Checking.SCHEMA.check(own, problems);
    }
    Tree full = Notation.writtenOut(Inheritance.lay(own, Inherited.DEFAULT));
    Tree source = full.at("document").at("source");
    Optional<String> text = source.present() ? texts.apply(source.text()) : Optional.empty();
    Optional<GuidelineProfile> profile = Optional.empty();
    if (!own.names().isEmpty()) {
      ProfileRules.check(full, text.orElse(null), problems);
      profile = new Binder(problems).bind(Notation.plain(full), GuidelineProfile.class);
    }
    boolean sound = problems.none();
    return new ProfileFile(
        file, own, full, text, sound ? profile : Optional.empty(), problems.all());
  }
}

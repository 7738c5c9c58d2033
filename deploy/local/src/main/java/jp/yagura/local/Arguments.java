package jp.yagura.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.yagura.starters.process.SourceTree;
import jp.yagura.starters.process.StackException;
import jp.yagura.starters.process.Workspace;

/**
 * What can be said on the command line: {@code --fresh} forgets all data, {@code
 * --port-offset=1000} moves every port, {@code --directory=} and {@code --services=} use another
 * workspace and another source tree than this, {@code --dev=incident} builds that service and
 * starts it again whenever its sources change.
 */
record Arguments(List<String> words) {
  boolean fresh() {
    return words.contains("--fresh");
  }

  Workspace workspace() {
    return new Workspace(
        value("--directory=").map(Path::of).orElseGet(() -> SourceTree.root().resolve(".local")));
  }

  Path services() {
    return value("--services=").map(Path::of).orElseGet(SourceTree::root);
  }

  /** The service to build and start again when its sources change. */
  Optional<Service> developed() {
    return value("--dev=").map(Service::named);
  }

  Ports ports() {
    String offset = value("--port-offset=").orElse("0");
    if (!offset.matches("\\d{1,5}") || Integer.parseInt(offset) > 40_000) {
      throw new StackException(
          "PORT_OFFSET must be a number from 0 to 40000, e.g. PORT_OFFSET=1000.");
    }
    return Ports.standard().shifted(Integer.parseInt(offset));
  }

  private Optional<String> value(String option) {
    return words.stream()
        .filter(word -> word.startsWith(option))
        .map(word -> word.substring(option.length()))
        .findFirst();
  }
}

package jp.yagura.account.staffmove;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import jp.yagura.account.register.Chronicle;
import jp.yagura.contract.Actor;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.web.PlainTexts;

/** Takes a list in, to be looked at; nothing is asked of anybody yet. */
@ApplicationScoped
class StartMoveList {
  private static final int LONGEST_NAME = 200;

  private final MoveLists lists;
  private final FindMoveLists find;
  private final Chronicle chronicle;
  private final Clock clock;

  StartMoveList(MoveLists lists, FindMoveLists find, Chronicle chronicle, Clock clock) {
    this.lists = lists;
    this.find = find;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** Stores the list and says whom it concerns; refused when it is no list of moves. */
  @Transactional
  Outcome<MoveListView> start(String fileName, byte[] content, Actor by) {
    return ReadMoves.read(content)
        .map(
            read -> {
              MoveList list =
                  new MoveList(
                      bare(fileName),
                      read.encoding(),
                      read.moves(),
                      by,
                      clock.instant().truncatedTo(ChronoUnit.MICROS));
              lists.persistAndFlush(list);
              Map<String, Object> details = Map.of("rows", read.moves().size());
              chronicle.staffMoves("read", list.id().value(), details, by);
              return find.view(list, by);
            });
  }

  /** The name without the folders that browsers may send. */
  private static String bare(String fileName) {
    String name = fileName.replaceAll("^.*[/\\\\]", "").strip();
    String plain = PlainTexts.hasControls(name) || name.isEmpty() ? "–" : name;
    return CharacterCount.first(plain, LONGEST_NAME);
  }
}

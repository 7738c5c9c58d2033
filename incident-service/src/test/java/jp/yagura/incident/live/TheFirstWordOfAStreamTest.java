package jp.yagura.incident.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.mutiny.Multi;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jp.yagura.incident.IncidentId;
import org.junit.jupiter.api.Test;

/** A page is told its version first, and then what changed while that version was read. */
class TheFirstWordOfAStreamTest {
  private final IncidentId id = IncidentId.fresh();

  @Test
  void aChangeBeforeItFollowsIt() {
    List<Signal> told =
        told(
            stream -> {
              stream.changed(change("timeline"), "2");
              stream.beat("2");
              stream.changed(change("stage"), "3");
              stream.hello("1");
              stream.beat("3");
            });

    assertEquals(
        List.of(Signal.hello("1"), Signal.changed(Set.of("timeline", "stage"), "3"), Signal.ALIVE),
        told);
  }

  @Test
  void aChangeAfterItIsToldAtOnce() {
    List<Signal> told =
        told(
            stream -> {
              stream.hello("1");
              stream.changed(change("timeline"), "2");
              stream.beat("3");
            });

    assertEquals(
        List.of(
            Signal.hello("1"),
            Signal.changed(Set.of("timeline"), "2"),
            Signal.changed(Set.of("all"), "3")),
        told);
  }

  private PageChange change(String part) {
    return new PageChange("nagasaki", id, Set.of(part));
  }

  private List<Signal> told(Consumer<OpenStream> what) {
    return Multi.createFrom()
        .<Signal>emitter(
            out -> {
              what.accept(new OpenStream(new Watch("nagasaki", id), "somebody", out));
              out.complete();
            })
        .collect()
        .asList()
        .await()
        .indefinitely();
  }
}

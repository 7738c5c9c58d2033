package jp.yagura.acceptance;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import jp.yagura.local.Service;
import jp.yagura.local.Stack;
import jp.yagura.starters.process.StackException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service that was given a setting nobody reads ends at once and says which. */
class RefusingToStartIT {
  private final Stack stack = Running.stack();

  @ParameterizedTest
  @EnumSource(Service.class)
  void saysWhichSettingIsUnknown(Service service) {
    int before = stack.replicas(service).size();
    String said =
        assertThrows(
                StackException.class,
                () -> stack.addReplica(service, Map.of("YAGURA_PUBLIC_URI", "https://a.example")))
            .getMessage();
    assertTrue(
        said.contains("Unknown setting YAGURA_PUBLIC_URI: is YAGURA_PUBLIC_URL meant?"), said);
    assertTrue(stack.replicas(service).size() == before, "it is no part of the stack");
  }
}

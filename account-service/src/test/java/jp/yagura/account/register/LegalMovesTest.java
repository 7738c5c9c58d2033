package jp.yagura.account.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalMovesTest {

  @ParameterizedTest
  @CsvSource({
    "ACTIVE, ACTIVE, false",
    "ACTIVE, SUSPECTED_COMPROMISED, true",
    "ACTIVE, SUSPENDED, true",
    "ACTIVE, RETIRED, true",
    "SUSPECTED_COMPROMISED, ACTIVE, true",
    "SUSPECTED_COMPROMISED, SUSPECTED_COMPROMISED, false",
    "SUSPECTED_COMPROMISED, SUSPENDED, true",
    "SUSPECTED_COMPROMISED, RETIRED, true",
    "SUSPENDED, ACTIVE, true",
    "SUSPENDED, SUSPECTED_COMPROMISED, true",
    "SUSPENDED, SUSPENDED, false",
    "SUSPENDED, RETIRED, true",
    "RETIRED, ACTIVE, true",
    "RETIRED, SUSPECTED_COMPROMISED, false",
    "RETIRED, SUSPENDED, false",
    "RETIRED, RETIRED, false",
  })
  void theTable(AccountState from, AccountState to, boolean legal) {
    assertEquals(legal, from.mayBecome(to));
  }

  @ParameterizedTest
  @EnumSource(AccountState.class)
  void everyStateIsFoundByItsWireName(AccountState state) {
    assertEquals(state, AccountState.of(state.wire()).orElseThrow());
  }

  @Test
  void noStateHasTheNameOfItsConstant() {
    assertFalse(AccountState.of("SUSPECTED_COMPROMISED").isPresent());
    assertEquals(List.of(AccountState.ACTIVE), AccountState.RETIRED.next());
  }
}

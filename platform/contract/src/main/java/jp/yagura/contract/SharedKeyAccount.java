package jp.yagura.contract;

import java.util.List;
import java.util.UUID;

/**
 * An account that whoever got into another one may get into too.
 *
 * @param label how people call it, never empty
 * @param division the division that runs it (所属), in Japanese
 * @param keys what it has in common with the other one: {@code custodian}, {@code device}, {@code
 *     recovery-mail}, {@code recovery-phone}, {@code app}, {@code advertising} or {@code
 *     contractor}. Never the value: that is for those who may read the record
 */
public record SharedKeyAccount(UUID accountId, String label, String division, List<String> keys) {
  public SharedKeyAccount {
    keys = List.copyOf(keys);
  }
}

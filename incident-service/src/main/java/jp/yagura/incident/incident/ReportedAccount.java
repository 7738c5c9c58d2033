package jp.yagura.incident.incident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account that an incident is about.
 *
 * @param id in the register, or null when unknown or not registered
 * @param name as a title shows it
 * @param label as people call it, never empty
 * @param division the one that runs it; null when the register does not know the account
 */
public record ReportedAccount(
    @Nullable UUID id,
    String name,
    String label,
    @Nullable String platform,
    @Nullable String division) {
  /** Before the title of a drill, so that whoever shows its title says that it is one. */
  private static final String DRILL = "【訓練】";

  /** What an incident of a type about it is called. */
  String title(String typeName, boolean drill) {
    return (drill ? DRILL : "") + name + "の" + typeName;
  }
}

package jp.yagura.guideline.wording;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a guideline that people read and follow.
 *
 * @param clauses the clauses it stands for; empty for a product default
 * @param person who must follow it by hand, because no program can; absent where the product does
 */
public record Rule(String id, Text text, List<String> clauses, @Nullable OwnerRole person) {}

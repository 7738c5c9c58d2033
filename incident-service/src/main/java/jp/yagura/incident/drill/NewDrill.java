package jp.yagura.incident.drill;

import jakarta.validation.constraints.NotBlank;
import jp.yagura.kit.characters.Characters;
import org.jspecify.annotations.Nullable;

/**
 * What a drill begins with.
 *
 * @param scenario its id
 * @param account address, id or name of an account; absent for the one that the scenario names
 */
record NewDrill(
    @NotBlank @Characters(max = 40) String scenario,
    @Nullable @Characters(max = 200) String account) {}

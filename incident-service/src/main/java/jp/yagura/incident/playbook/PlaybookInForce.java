package jp.yagura.incident.playbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.playbook.Playbook;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.wording.Clause;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Text;
import jp.yagura.kit.store.StoredJson;

/**
 * The playbook under which an incident would begin now.
 *
 * @param id the same for the same content, so one row serves all incidents of a profile version
 * @param json the form in which it is kept
 */
public record PlaybookInForce(UUID id, FrozenPlaybook playbook, String json) {

  static PlaybookInForce of(GuidelineProfile profile, Playbook playbook) {
    Map<OwnerRole, Text> owners =
        Arrays.stream(OwnerRole.values())
            .filter(role -> profile.vocabulary().seat(role).isPresent())
            .collect(Collectors.toMap(Function.identity(), profile.vocabulary()::title));
    List<String> cited =
        Stream.concat(
                Stream.of(playbook.clause(), playbook.definition()),
                playbook.steps().stream().map(PlaybookStep::clause))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var frozen =
        new FrozenPlaybook(
            profile.municipality(),
            profile.version(),
            playbook,
            owners,
            cited.stream().collect(Collectors.toMap(Function.identity(), profile::cite)),
            cited.stream()
                .flatMap(id -> profile.clause(id).stream())
                .collect(Collectors.toMap(Clause::id, Function.identity())));
    String json = StoredJson.write(frozen);
    UUID id = UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8));
    return new PlaybookInForce(id, frozen, json);
  }
}

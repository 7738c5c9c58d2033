package jp.yagura.incident.step;

import java.util.List;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.Stage;
import jp.yagura.incident.playbook.FrozenPlaybook;

/**
 * What a step must know of its surroundings to say whether an act is allowed.
 *
 * @param step what the playbook says about it
 * @param openBefore ids of the steps that must come first by the product's order and are open
 * @param builtUpon ids of the steps that were begun or done because this one was done
 * @param requestMissing whether a platform has to be asked for something first and was not
 */
record StepSituation(
    IncidentId incidentId,
    Stage stage,
    FrozenPlaybook playbook,
    PlaybookStep step,
    List<String> openBefore,
    List<String> builtUpon,
    boolean requestMissing,
    StepRights rights) {}

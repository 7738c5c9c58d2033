package jp.yagura.guideline.playbook;

import jp.yagura.guideline.wording.Origin;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * One kind of incident that staff can report, with what code asks about it. Code never knows a kind
 * by its id.
 *
 * @param id such as HIJACK
 * @param label what a reporter says who chooses it
 * @param severity how bad it usually is; the lead of an incident may change it
 * @param ownAccountTaken whether an official account is in other hands
 * @param fakeExists whether somebody else's account poses as an official one
 * @param origin whether this is the guideline's or a product default
 * @param clause the clause that says so; absent for a product default
 */
public record IncidentKind(
    String id,
    Text label,
    Severity severity,
    boolean ownAccountTaken,
    boolean fakeExists,
    Origin origin,
    @Nullable String clause) {}

/**
 * What platforms are asked for in an incident: to take a fake down, to give an account back, to
 * lift a suspension, to stop advertisements. Each request is an object with a state of its own, and
 * is chased until somebody notes the platform's answer; it never ends by itself.
 */
@NullMarked
package jp.yagura.incident.platformrequest;

import org.jspecify.annotations.NullMarked;

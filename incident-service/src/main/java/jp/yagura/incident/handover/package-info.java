/**
 * What one person has in hand and asks another to take over: the lead of an incident, or a step.
 * Until the other accepts, nothing changes. A product default.
 */
package jp.yagura.incident.handover;

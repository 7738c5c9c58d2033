/**
 * One list of what waits for a person. It knows no other room: whatever has work to show is a
 * {@link jp.yagura.incident.work.WorkSource} in its own room.
 */
package jp.yagura.incident.work;

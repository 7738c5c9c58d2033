/**
 * Who wants to hear what becomes of an incident without being told by role. notification-service
 * keeps a copy of who watches what and mails them.
 */
package jp.yagura.incident.watcher;

/**
 * The people who are known by name: whoever signed in and may see incidents. They can be named in
 * comments and handed work; who only reports is not kept.
 */
package jp.yagura.incident.people;

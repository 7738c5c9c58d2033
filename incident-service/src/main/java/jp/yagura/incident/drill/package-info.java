/**
 * Drills (訓練): whole incidents that are exercises. A scenario is data: what is reported at the
 * beginning, and what happens afterwards (its injects). The responders do what they would do; at
 * the end a score sheet says how it went. A product default: guidelines ask for training at most.
 */
package jp.yagura.incident.drill;

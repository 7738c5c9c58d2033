/**
 * What was decided in the review of an incident, so that it does not happen again: each with an
 * owner and a day until which it is to be done, and somebody is reminded until it is. A product
 * default: the guidelines ask for a review at most, and not for what follows from it.
 */
package jp.yagura.incident.review;

/**
 * What crosses the wire between the services: events, topics and the names they travel under.
 * Nothing here knows Kafka, a database or a framework; a reader in another language finds the same
 * in docs/asyncapi.yaml.
 */
@NullMarked
package jp.yagura.contract;

import org.jspecify.annotations.NullMarked;

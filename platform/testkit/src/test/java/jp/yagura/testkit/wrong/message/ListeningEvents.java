package jp.yagura.testkit.wrong.message;

import org.apache.kafka.common.TopicPartition;

/** Breaks nothing: this is a listener. */
record ListeningEvents(TopicPartition at) {}

package jp.yagura.testkit.wrong.message;

import org.apache.kafka.common.TopicPartition;

/** Breaks: Kafka is known to events only. */
record Listening(TopicPartition at) {}

#!/bin/bash
# The topics that Yagura's services write and read. Those of accounts keep the last state of each account for ever.
set -euo pipefail
topic() {
  name=$1
  shift
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server kafka:9092 --create --if-not-exists --topic "$name" --replication-factor 1 "$@"
}
topic yagura.accounts --partitions 3 --config max.message.bytes=1048576 --config cleanup.policy=compact
for name in duties incidents notifications; do
  topic "yagura.$name" --partitions 3 --config max.message.bytes=1048576
done
for name in accounts duties incidents notifications; do
  topic "yagura.$name.dead-letter" --partitions 1 --config max.message.bytes=2097152
done

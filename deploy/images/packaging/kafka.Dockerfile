# Kafka from its Maven artifacts; started as the official image is.
FROM debian:trixie-slim
COPY java /opt/java
COPY jars /opt/kafka/libs
COPY --chmod=755 kafka-run /etc/kafka/docker/run
COPY --chmod=755 kafka-topics /opt/kafka/bin/kafka-topics.sh
COPY kafka-log4j2.yaml /opt/kafka/config/log4j2.yaml
RUN useradd --uid 1000 --no-create-home appuser && \
  mkdir -p /var/lib/kafka/data /mnt/shared/config /opt/kafka/config/ /etc/kafka/secrets && \
  chown -R appuser /var/lib/kafka /mnt/shared /opt/kafka/config /etc/kafka
USER appuser
ENV PATH=/opt/java/bin:/usr/local/bin:/usr/bin:/bin
EXPOSE 9092
VOLUME ["/var/lib/kafka/data"]
CMD ["/etc/kafka/docker/run"]

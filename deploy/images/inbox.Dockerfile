# The mail server of the local stack: takes every mail, delivers none, shows them below /mail/.
ARG BASE_IMAGE
FROM ${BASE_IMAGE}
ARG VERSION
ARG REVISION
LABEL org.opencontainers.image.title="yagura-inbox" \
  org.opencontainers.image.description="A mail server to try Yagura with" \
  org.opencontainers.image.version="${VERSION}" \
  org.opencontainers.image.revision="${REVISION}" \
  org.opencontainers.image.licenses="Apache-2.0"
COPY java /opt/java
COPY inbox /opt/inbox
USER 65532:65532
EXPOSE 1025 8080
ENTRYPOINT ["/opt/java/bin/java", "-Xmx96m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:TieredStopAtLevel=1", \
  "--sun-misc-unsafe-memory-access=allow", "-Dfile.encoding=UTF-8", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", \
  "-cp", "/opt/inbox/*", "jp.yagura.starters.mail.Inbox", "/tmp/inbox"]

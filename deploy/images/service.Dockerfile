# One of the three services. make/images stages what is copied and says which service.
ARG BASE_IMAGE
FROM ${BASE_IMAGE}
ARG SERVICE
ARG VERSION
ARG REVISION
LABEL org.opencontainers.image.title="yagura-${SERVICE}" \
  org.opencontainers.image.description="Yagura, ${SERVICE}-service" \
  org.opencontainers.image.version="${VERSION}" \
  org.opencontainers.image.revision="${REVISION}" \
  org.opencontainers.image.licenses="Apache-2.0"
# What changes seldom first: the Java and the fonts are one layer for all three.
COPY java /opt/java
COPY fonts /usr/share/fonts/opentype
COPY health /opt/yagura/health
COPY ${SERVICE}/lib /opt/yagura/lib
COPY ${SERVICE}/quarkus-run.jar /opt/yagura/
COPY ${SERVICE}/quarkus /opt/yagura/quarkus
COPY ${SERVICE}/app /opt/yagura/app
# Written by this same Java when the service stopped after a rehearsal: halves the start.
COPY ${SERVICE}/classes.jsa /opt/yagura/
WORKDIR /opt/yagura
USER 65532:65532
ENV LANG=C.UTF-8 JAVA_HOME=/opt/java QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_HTTP_PORT=8080
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["/opt/java/bin/java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx8m", "-cp", "/opt/yagura/health", "HealthCheck"]
# More options, such as -Xmx512m, by JDK_JAVA_OPTIONS. The bare name of the program is the one the archive was written for.
ENTRYPOINT ["/opt/java/bin/java", "-XX:MaxRAMPercentage=60", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", \
  "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "--sun-misc-unsafe-memory-access=allow", \
  "--add-opens=java.base/java.lang=ALL-UNNAMED", "-XX:SharedArchiveFile=/opt/yagura/classes.jsa", "-Xlog:cds=off", "-Xlog:cds+dynamic=off", "-Xlog:aot=off", \
  "-Dfile.encoding=UTF-8", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", \
  "-jar", "quarkus-run.jar"]

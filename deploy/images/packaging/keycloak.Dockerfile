FROM debian:trixie-slim
COPY java /opt/java
COPY keycloak /opt/keycloak
RUN useradd --uid 1000 --gid 0 --home-dir /opt/keycloak keycloak && rm -rf /opt/keycloak/data && mkdir -p /opt/keycloak/data && \
  chown -R keycloak:0 /opt/keycloak
USER keycloak
ENV JAVA_HOME=/opt/java PATH=/opt/java/bin:/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8
EXPOSE 8080 8443 9000
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]

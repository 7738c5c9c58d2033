# The embedded binaries of the tests, and Debian's psql; settings and directories as the official image has them.
FROM debian:trixie-slim
RUN apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql-client-17 tzdata && \
  rm -rf /var/lib/apt/lists/* && \
  groupadd -r postgres --gid=999 && useradd -r -g postgres --uid=999 --home-dir=/var/lib/postgresql postgres && \
  mkdir -p /var/lib/postgresql /var/run/postgresql /docker-entrypoint-initdb.d && \
  chown -R postgres:postgres /var/lib/postgresql /var/run/postgresql
COPY postgresql /usr/lib/postgresql/18
COPY --chmod=755 postgres-entrypoint /usr/local/bin/docker-entrypoint.sh
ENV PGDATA=/var/lib/postgresql/18/docker LANG=C.UTF-8
VOLUME /var/lib/postgresql
STOPSIGNAL SIGINT
EXPOSE 5432
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["postgres"]

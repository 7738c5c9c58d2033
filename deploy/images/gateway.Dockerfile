# The gateway: nginx, the libraries it needs, curl for the health check, and nothing else; no shell.
ARG NGINX_IMAGE
FROM ${NGINX_IMAGE} AS nginx
RUN set -eu; \
  for program in nginx curl; do \
    path=$(command -v $program); \
    echo "$path"; \
    ldd "$path" | sed -n 's/.*=> \(\/[^ ]*\).*/\1/p; s/^[[:space:]]*\(\/[^ ]*\).*/\1/p'; \
  done | sort -u | while read -r file; do \
    mkdir -p "/only$(dirname "$file")"; \
    cp -L "$file" "/only$file"; \
  done; \
  mkdir -p /only/etc /only/etc/nginx /only/tmp /only/var/lib/nginx /only/var/log/nginx; \
  cp /etc/nginx/mime.types /only/etc/nginx/; \
  chmod 1777 /only/tmp; \
  echo 'nonroot:x:65532:65532::/nonexistent:/nonexistent' > /only/etc/passwd; \
  echo 'nonroot:x:65532:' > /only/etc/group

FROM scratch
ARG VERSION
ARG REVISION
LABEL org.opencontainers.image.title="yagura-gateway" \
  org.opencontainers.image.description="Yagura's gateway: one origin for everything" \
  org.opencontainers.image.version="${VERSION}" \
  org.opencontainers.image.revision="${REVISION}" \
  org.opencontainers.image.licenses="Apache-2.0"
COPY --from=nginx /only /
COPY gateway /etc/nginx/gateway
COPY nginx.conf /etc/nginx/nginx.conf
USER 65532:65532
ENV PATH=/usr/sbin:/usr/bin
EXPOSE 8080 8443
STOPSIGNAL SIGQUIT
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=3 \
  CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:8081/"]
ENTRYPOINT ["nginx", "-e", "stderr", "-g", "daemon off;"]

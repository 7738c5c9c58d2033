# What distroless' base-nossl holds, from Debian's packages: libc, time zones, certificates, a user; no shell.
FROM debian:trixie-slim AS packages
WORKDIR /packages
RUN apt-get update -qq && apt-get download -q libc6 tzdata netbase && mkdir /only && \
  for package in *.deb; do dpkg-deb -x "$package" /only; done && \
  rm -rf /only/usr/share/doc /only/usr/share/lintian /only/usr/sbin && \
  find /only -name gconv -exec rm -rf {} + && \
  mkdir -p /only/etc/ssl/certs /only/tmp /only/home/nonroot && chmod 1777 /only/tmp && \
  cp /etc/ssl/certs/ca-certificates.crt /only/etc/ssl/certs/ && cp /etc/os-release /only/etc/ && \
  if [ ! -e /only/lib64 ]; then ln -s usr/lib64 /only/lib64; fi && \
  if [ ! -e /only/lib ]; then ln -s usr/lib /only/lib; fi && \
  printf 'root:x:0:0:root:/root:/sbin/nologin\nnonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin\n' > /only/etc/passwd && \
  printf 'root:x:0:\nnonroot:x:65532:\n' > /only/etc/group

FROM scratch
COPY --from=packages /only /
ENV PATH=/usr/bin SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt
USER 65532
WORKDIR /home/nonroot

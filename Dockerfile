# Builds the product and runs it as an unprivileged user. The database is a container of its own (docker-compose.yml).
FROM node:22-bookworm-slim AS node

FROM debian:bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends openjdk-17-jdk-headless maven ca-certificates \
 && rm -rf /var/lib/apt/lists/*
COPY --from=node /usr/local /usr/local
WORKDIR /build
COPY . .
RUN mvn -B -q -DskipTests package && mv target/dangchang-*.jar /dangchang.jar

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends openjdk-17-jre-headless curl \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home /var/lib/dangchang dangchang \
 && mkdir -p /var/lib/dangchang && chown dangchang /var/lib/dangchang
COPY --from=build /dangchang.jar /opt/dangchang.jar
COPY docker-entrypoint.sh /opt/docker-entrypoint.sh
USER dangchang
VOLUME /var/lib/dangchang
EXPOSE 8080
ENV DANGCHANG_DATA_DIR=/var/lib/dangchang
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=5 CMD curl -fsS http://localhost:8080/actuator/health || exit 1
ENTRYPOINT ["/bin/sh", "/opt/docker-entrypoint.sh"]

#!/bin/sh
# Reads secrets from files (NAME_FILE=/run/secrets/…) into the environment, then starts the product.
set -eu
for name in SPRING_DATASOURCE_PASSWORD DANGCHANG_FIRST_ADMIN_PASSWORD; do
  eval "file=\${${name}_FILE:-}"
  if [ -n "$file" ]; then
    [ -r "$file" ] || { echo "$name: the file $file cannot be read" >&2; exit 1; }
    value=$(cat "$file")
    export "$name=$value"
  fi
done
exec java ${JAVA_OPTS:--XX:MaxRAMPercentage=60} -jar "${DANGCHANG_JAR:-/opt/dangchang.jar}" "$@"

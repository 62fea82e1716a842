# shellcheck shell=bash
# WildFly with the EAR, run from a copy so that a rebuild does not disturb it.

server_port() {
  remembered RINGWAY_PORT
}

start_server() {
  is_running server && return
  copy_server
  say "Starting the server on port $(server_port)"
  (
    export_database
    export_identity
    export RINGWAY_HOME=$home RINGWAY_STORAGE=${RINGWAY_STORAGE:-$home/storage} RINGWAY_URL
    RINGWAY_URL=$(public_url)
    mkdir -p "$RINGWAY_STORAGE"
    launch server env -u JAVA_OPTS -u JBOSS_HOME "$home/server/bin/standalone.sh" -b "$bind" -bmanagement 127.0.0.1 \
      -Djboss.server.base.dir="$home/wildfly" -Djboss.http.port="$(server_port)" \
      -Djboss.https.port="$(inner_port server_https_port)" \
      -Djboss.management.http.port="$(inner_port server_management_port)" \
      -Djboss.management.https.port="$(inner_port server_management_https_port)"
  )
}

copy_server() {
  local configuration=standalone/configuration/standalone.xml
  if [[ $provisioned/$configuration -nt $home/server/$configuration ]]; then
    rm -rf "$home/server"
    cp -r --reflink=auto "$provisioned" "$home/server"
  fi
  # WildFly's data directory stays: it holds transactions that a crash left to be recovered
  rm -rf "$home"/wildfly/{configuration,deployments,tmp}
  mkdir -p "$home"/wildfly/{data,log,deployments}
  cp -r "$home/server/standalone/configuration" "$home/wildfly/configuration"
  cp "$ear" "$home/wildfly/deployments/"
}

await_server() {
  await server 600 server_answers
  say "The server answers"
}

server_answers() {
  if [[ -e $home/wildfly/deployments/ringway.ear.failed ]]; then
    part_failed server "could not start Ringway"
  fi
  curl -fs -m 5 -o /dev/null "http://$(local_address):$(server_port)/api/health/ready"
}

# Where this machine reaches the server, whatever it is bound to.
local_address() {
  case $bind in
    0.0.0.0 | ::) printf '127.0.0.1' ;;
    *:*) printf '[%s]' "$bind" ;;
    *) printf '%s' "$bind" ;;
  esac
}

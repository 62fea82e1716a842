#!/bin/sh
# The operator's hook for WireMock. The agent calls `install`; people and the launcher also `start`, `stop` and `show`.
# RINGWAY_WORK is the environment's own directory, WIREMOCK_PORTS a file with a line `environment=port` for each.
set -eu
cd "$RINGWAY_WORK"
jar=$RINGWAY_WORK/wiremock.jar
port=$(sed -n "s/^$RINGWAY_ENVIRONMENT=//p" "$WIREMOCK_PORTS")

# Only a process that runs our jar is ours: a number left in the file may belong to somebody else by now.
process() {
  pid=$(cat wiremock.pid 2>/dev/null) && [ -r "/proc/$pid/cmdline" ] &&
    tr '\0' '\n' <"/proc/$pid/cmdline" | grep -qxF -- "$jar" && echo "$pid"
}

stop() {
  pid=$(process) || return 0
  kill "$pid"
  waited=0
  while process >/dev/null; do
    waited=$((waited + 1))
    [ $waited -ne 50 ] || kill -KILL "$pid"
    sleep 0.2
  done
}

answers() {
  curl -fs -m 5 -o /dev/null "http://127.0.0.1:$port/__admin/health"
}

start() {
  [ -e "$jar" ] || return 0
  if process >/dev/null; then return 0; fi
  # a session of its own, so that it outlives the agent
  setsid "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "$jar" \
    --port "$port" --bind-address 127.0.0.1 --root-dir "$RINGWAY_WORK/stubs" --disable-banner >wiremock.log 2>&1 </dev/null &
  echo $! >wiremock.pid
}

await() {
  waited=0
  until answers; do
    waited=$((waited + 1))
    if [ $waited -gt 300 ] || ! process >/dev/null; then
      echo "WireMock does not answer at port $port. Its log ends with:"
      tail -n 20 wiremock.log
      exit 1
    fi
    sleep 0.2
  done
}

install() {
  cp "$RINGWAY_FILE" "$jar.new"
  stop
  mv "$jar.new" "$jar"
  echo "$RINGWAY_VERSION" >version
  start
  await
  echo "WireMock $RINGWAY_VERSION answers at port $port"
}

show() {
  if pid=$(process); then
    echo "$RINGWAY_ENVIRONMENT runs $(cat version) at http://127.0.0.1:$port/__admin (pid $pid)"
    return
  fi
  echo "$RINGWAY_ENVIRONMENT stopped"
}

case ${1:-} in
  install | start | stop | show) "$1" ;;
  *) echo "Say install, start, stop or show." && exit 2 ;;
esac

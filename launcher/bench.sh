# shellcheck shell=bash
# The benchmarks, on servers of their own that are gone afterwards; docs/benchmarks.md tells what they measure.

run_benchmarks() { # name … , or nothing for all
  local result=0
  tools=(pigz:pigz nginx:nginx-light)
  kept_logs=bench-logs
  need_java
  need_curl
  install_tools
  borrow_home
  trap return_home EXIT
  trap 'exit 130' INT TERM
  build_if_outdated
  unpack_servers
  start_keycloak
  start_mariadb
  await_mariadb
  await_keycloak
  measure "$@" || result=$?
  exit "$result"
}

# The heap is the one that building installers must do with.
measure() {
  (
    export_database
    export_identity
    exec "$(java_command)" -Xmx96m \
      -Dringway.server="$provisioned" -Dringway.ear="$ear" -Dringway.webapp="$root/web/ui/src/main/webapp" -Dringway.bench.directory="$home/bench" \
      -cp "$root/ear/target/test-classes:$root/ear/target/story-lib/*:$provisioned/modules/org/mariadb/jdbc/main/*" \
      dev.ringway.bench.Bench "$@" 9>&-
  )
}

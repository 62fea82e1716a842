# shellcheck shell=bash
# Every test, on a MariaDB and a Keycloak of its own that are gone afterwards.

# command that must be there : Debian package that brings it
tools=(chromium:chromium lintian:lintian dpkg-deb:dpkg)
kept_logs=test-logs

run_tests() {
  need_java
  need_curl
  install_tools
  find_named_database
  find_named_realm
  local result=0
  borrow_home
  trap return_home EXIT
  trap 'exit 130' INT TERM
  unpack_servers
  start_keycloak
  start_mariadb
  await_mariadb
  await_keycloak
  drop_outdated_server
  say "Running the tests"
  tests_began=$EPOCHSECONDS
  verify "$@" || result=$?
  remember_provisioned_server "$result"
  return_home
  count_tests
  exit "$result"
}

install_tools() {
  local tool packages=()
  for tool in "${tools[@]}"; do
    command -v "${tool%%:*}" >/dev/null || packages+=("${tool#*:}")
  done
  ((${#packages[@]})) || return 0
  if ((EUID)) || ! command -v apt-get >/dev/null; then
    fail "This needs ${packages[*]}: install them (on Debian, as root: apt-get install ${packages[*]})."
  fi
  say "Installing ${packages[*]}"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}"; } \
    >/dev/null 2>&1 || fail "apt-get could not install ${packages[*]}."
}

# An instance for this run only; the binaries stay in the checkout.
borrow_home() {
  home=$(mktemp -d "${TMPDIR:-/tmp}/ringway-test.XXXXXX")
  state=$home/state
  log=$home/log
  keycloak_home=$home/keycloak
  prepare_home
  [[ -n $named_oidc ]] || remember RINGWAY_KEYCLOAK_PORT "$(free_port)"
  [[ -n $named_database ]] || remember RINGWAY_DB_PORT "$(free_port)"
  remember RINGWAY_PORT "$(free_port)"
}

return_home() {
  trap - EXIT
  stop_part keycloak
  stop_part mariadb
  mkdir -p "$root/ear/target"
  rm -rf "$root/ear/target/$kept_logs"
  cp -r "$log" "$root/ear/target/$kept_logs"
  rm -rf "$home"
}

verify() {
  (
    export_database
    export_identity
    export RINGWAY_HOME=$home RINGWAY_STORAGE=$home/storage RINGWAY_URL
    export RINGWAY_PORT RINGWAY_MANAGEMENT_PORT PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
    RINGWAY_PORT=$(remembered RINGWAY_PORT)
    RINGWAY_MANAGEMENT_PORT=$(inner_port server_management_port)
    RINGWAY_URL=http://127.0.0.1:$RINGWAY_PORT
    maven verify "$@"
  )
}

# Tests only run in a server that was provisioned to the end.
remember_provisioned_server() { # Maven's result
  if (($1 == 0)) || [[ -d $root/ear/target/failsafe-reports ]]; then
    server_inputs >"$provisioned_from"
  fi
}

# Sums the reports that this run wrote.
count_tests() {
  find "$root" -path '*/target/*-reports/TEST-*.xml' -newermt "@$tests_began" -exec grep -hm 1 '<testsuite ' {} + |
    awk '{
      for (i = 1; i <= NF; i++) if (split($i, part, "\"") > 1) count[part[1]] += part[2]
    } END {
      failed = count["errors="] + count["failures="]
      printf "%d passed, %d failed, %d skipped\n", count["tests="] - failed - count["skipped="], failed, count["skipped="]
    }'
}

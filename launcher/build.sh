# shellcheck shell=bash
# Building the EAR and the WildFly it runs in, and unpacking the other servers' binaries.

ear=$root/ear/target/ringway.ear
provisioned=$root/ear/target/server
provisioned_from=$root/ear/target/server.sha256
built=$root/ear/target/built

maven() {
  local version
  version=$(mvn --version 2>/dev/null | sed -nE 's/^.*Apache Maven ([0-9]+)\.([0-9]+).*/\1 * 100 + \2/p' | head -n 1) || true
  if ((${version:-0} >= 308)); then
    (cd "$root" && mvn -B -ntp "$@")
    return
  fi
  (cd "$root" && ./mvnw -B -ntp "$@")
}

pom_version() { # property
  sed -n "s|.*<version.$1>\(.*\)</version.$1>.*|\1|p" "$root/pom.xml"
}

sources() {
  (cd "$root" && find pom.xml ./*/pom.xml web/*/pom.xml ./*/src/main web/*/src/main \
    ear/src/test/java/dev/ringway/{running,story,bench,load} ear/src/test/resources "$@" 2>/dev/null)
}

is_outdated() {
  [[ -e $ear && -d $provisioned && -d $root/ear/target/story-lib && -e $built ]] || return 0
  [[ -n $(sources -newer "$built" -newer "$ear" -print -quit) ]]
}

build_if_outdated() {
  is_outdated || return 0
  local begun=$EPOCHSECONDS
  say "Building Ringway (log: $log/build.log)"
  drop_outdated_server
  if ! maven -DskipTests package 2>&1 | tee "$log/build.log" | show_modules; then
    printf 'ringway: The build failed:\n' >&2
    grep '^\[ERROR\]' "$log/build.log" | head -n 8 >&2 || true
    exit 1
  fi
  server_inputs >"$provisioned_from"
  touch -d "@$begun" "$built"
}

show_modules() {
  local line
  while read -r line; do
    [[ $line =~ ^\[INFO\]\ Building\ (.*)\ [0-9][^\ ]*\ +(\[.*\])$ ]] && say "  ${BASH_REMATCH[2]} ${BASH_REMATCH[1]}"
  done
  return 0
}

# The plugin leaves an existing server folder as it is, even when its layers or scripts have changed.
drop_outdated_server() {
  [[ $(server_inputs) == "$(cat "$provisioned_from" 2>/dev/null)" ]] || rm -rf "$provisioned" "$root/ear/target/server-content"
}

server_inputs() {
  {
    cat "$root/ear/pom.xml"
    grep -E '<version\.(wildfly|mariadb\.client)' "$root/pom.xml"
    find "$root/ear/src/main" -type f -print0 | sort -z | xargs -0 cat
  } | sha256sum
}

mariadb_binaries=$runtime/mariadb-$(pom_version mariadb.server)
keycloak_binaries=$runtime/keycloak-$(pom_version keycloak)

unpack_servers() {
  [[ -n $named_database ]] || unpack mariadb "$mariadb_binaries"
  [[ -n $named_oidc ]] || unpack keycloak "$keycloak_binaries"
}

unpack() { # part, folder
  local part=$1 folder=$2
  [[ ! -d $folder ]] || return 0
  if [[ $part == mariadb && $(uname -sm) != "Linux x86_64" ]]; then
    fail "The MariaDB that Ringway brings is for Linux on x86_64: name one of your own with RINGWAY_DB_URL."
  fi
  say "Fetching and unpacking $(basename "$folder"), once"
  (
    flock 8
    [[ ! -d $folder ]] || exit 0
    # moved into place when complete, so that an interrupted download is not taken for a server
    rm -rf "$runtime/new"
    maven -q -N -Pservers -Dringway.runtime="$runtime/new" "dependency:unpack@$part" >"$log/unpack.log" 2>&1 ||
      fail "Unpacking $part failed: $(grep -m 1 '^\[ERROR\]' "$log/unpack.log" | cut -c1-300)"
    mv "$runtime/new/$(basename "$folder")" "$folder"
    rm -rf "$runtime/new"
  ) 8>"$runtime/lock"
}

# shellcheck shell=bash
# Where things live, what the environment asks for, and what is remembered between two runs.

home=${RINGWAY_HOME:-$root/.ringway}
[[ $home == /* ]] || home=$PWD/$home
# Binaries are the same for every instance of this checkout.
runtime=$root/.ringway/runtime
state=$home/state
log=$home/log

named_database=${RINGWAY_DB_URL:-}
named_oidc=${RINGWAY_OIDC_URL:-}
bind=${RINGWAY_BIND:-127.0.0.1}

prepare_home() {
  mkdir -p "$state" "$log" "$runtime" 2>/dev/null || fail "RINGWAY_HOME=$home cannot be written."
  # databases, logs and files of customers are nobody else's business, as secrets are not
  chmod 700 "$home" "$state"
}

# Two launchers on one instance would start everything twice.
lock_home() {
  prepare_home
  exec 9>"$state/lock"
  flock -n 9 || fail "Another ./ringway command is at work on $home; try again when it has ended."
}

remembered() {
  [[ -e $state/settings ]] || return 0
  sed -n "s/^$1=//p" "$state/settings" | tail -n 1
}

remember() {
  [[ $(remembered "$1") == "$2" ]] && return
  (umask 077 && printf '%s=%s\n' "$1" "$2" >>"$state/settings")
}

# A secret of this instance, made up once.
secret() {
  local value
  value=$(remembered "$1")
  if [[ -z $value ]]; then
    value=$(od -An -N18 -tx1 /dev/urandom | tr -d ' \n')
    remember "$1" "$value"
  fi
  printf '%s' "$value"
}

public_url() {
  printf '%s' "${RINGWAY_URL:-http://127.0.0.1:$(remembered RINGWAY_PORT)}"
}

is_loopback() {
  [[ $1 == 127.* || $1 == localhost || $1 == ::1 ]]
}

refuse_demo_people_in_public() {
  local host=${RINGWAY_URL:-http://127.0.0.1}
  host=${host#*://}
  host=${host%%[:/]*}
  if [[ -z $named_oidc ]] && ! { is_loopback "$bind" && is_loopback "$host"; }; then
    fail "The demo people and their published passwords are for this machine only: name a realm of your own with RINGWAY_OIDC_URL, or leave RINGWAY_BIND and RINGWAY_URL at 127.0.0.1."
  fi
  is_loopback "$bind" || [[ -n ${RINGWAY_URL:-} ]] || fail "RINGWAY_BIND=$bind also needs RINGWAY_URL, the address people use."
}

need_java() {
  local java=${JAVA_HOME:+$JAVA_HOME/bin/}java version
  version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1) || true
  [[ -n $version ]] || fail "Java was not found: install a JDK, 17 or newer, or set JAVA_HOME."
  ((version >= 17)) || fail "Java $version is too old: install a JDK, 17 or newer, or set JAVA_HOME to it."
  command -v "${java}c" >/dev/null || fail "Java $version is here without its compiler: install the JDK, not only the JRE."
}

need_curl() {
  command -v curl >/dev/null || fail "curl was not found: install it (on Debian: apt-get install curl)."
}

# shellcheck shell=bash
# Which port each part listens on: the one the environment names, else the one of last time, else the default.

# Browsers refuse to open these, whatever listens there.
refused_by_browsers=" 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080 "

is_taken() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

settled=()

settle_ports() {
  local choice
  settle_port server RINGWAY_PORT 8080
  [[ -n $named_oidc ]] || settle_port keycloak RINGWAY_KEYCLOAK_PORT 8180
  [[ -n $named_database ]] || settle_port mariadb RINGWAY_DB_PORT 3307
  # remembered only when all of them will do
  for choice in "${settled[@]}"; do
    remember "${choice%% *}" "${choice##* }"
  done
}

settle_port() { # part, variable, default
  local part=$1 variable=$2 port
  is_running "$part" && return
  port=${!variable:-$(remembered "$variable")}
  port=${port:-$3}
  if ! [[ $port =~ ^[0-9]{4,5}$ ]] || ((port < 1024 || port > 65535)); then
    fail "$variable=$port is not a port: choose a number from 1024 to 65535."
  fi
  [[ $refused_by_browsers != *" $port "* ]] || fail "$variable=$port is a port that browsers refuse: choose another one."
  if is_taken "$port"; then
    fail "Port $port, meant for $part, is taken by another program: choose a free one, for example $variable=$(free_port) ./ringway up"
  fi
  [[ " ${settled[*]} " != *" $port "* ]] || fail "$variable=$port is meant for another part already: choose another one."
  settled+=("$variable $port")
}

# A port nobody listens on, below the range from which the system picks for outgoing connections.
free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    is_taken "$port" || break
  done
  printf '%s' "$port"
}

# A port that no person ever types: any free one will do.
inner_port() { # variable
  local port
  port=$(remembered "$1")
  if [[ -z $port ]] || is_taken "$port"; then
    port=$(free_port)
    remember "$1" "$port"
  fi
  printf '%s' "$port"
}

# shellcheck shell=bash
# Starting, finding and stopping the parts: mariadb, keycloak and server.
# Each part is a process group whose number its pid file holds. A process is ours only if it is in that group
# and its command line names this instance: a pid file that outlived its process harms nobody.

launch() { # part, command …
  local part=$1
  shift
  [[ -e $log/$part.log ]] && mv -f "$log/$part.log" "$log/$part.log.1"
  setsid "$@" >"$log/$part.log" 2>&1 </dev/null 9>&- &
  printf '%s\n' $! >"$state/$part.pid"
  disown
}

pids_of() { # part
  local group entry stat theirs
  group=$(cat "$state/$1.pid" 2>/dev/null) || return 0
  for entry in /proc/[0-9]*; do
    { read -r stat <"$entry/stat"; } 2>/dev/null || continue
    # after the name in parentheses: state, parent, group
    read -r _ _ theirs _ <<<"${stat##*) }"
    [[ $theirs == "$group" ]] && grep -aqsF -- "$home/" "$entry/cmdline" && printf '%s\n' "${entry#/proc/}"
  done
  return 0
}

is_running() { # part
  [[ -n $(pids_of "$1") ]]
}

stop_part() { # part
  local part=$1 pids waited=0
  mapfile -t pids < <(pids_of "$part")
  if ((${#pids[@]})); then
    say "Stopping $part"
    kill -TERM "${pids[@]}" 2>/dev/null || true
    while is_running "$part"; do
      sleep 0.5
      ((++waited < 80)) && continue
      say "$part does not stop by itself; ending it"
      mapfile -t pids < <(pids_of "$part")
      kill -KILL "${pids[@]}" 2>/dev/null || true
    done
  fi
  rm -f "$state/$part.pid"
}

await() { # part, seconds at most, check …
  local part=$1 limit=$2 begin=$SECONDS told=$SECONDS
  shift 2
  until "$@"; do
    is_running "$part" || part_failed "$part" "stopped while it was starting"
    ((SECONDS - begin < limit)) || part_failed "$part" "did not answer within $limit seconds"
    if ((SECONDS - told >= 10)); then
      say "  still waiting for $part"
      told=$SECONDS
    fi
    sleep 0.5
  done
}

part_failed() { # part, what happened
  printf 'ringway: %s %s. What its log says (%s):\n' "$1" "$2" "$log/$1.log" >&2
  { grep -E 'ERROR|FATAL' "$log/$1.log" || tail -n 5 "$log/$1.log"; } 2>/dev/null |
    grep -vE '^\s+at ' | tail -n 5 | cut -c1-300 >&2 || true
  exit 1
}

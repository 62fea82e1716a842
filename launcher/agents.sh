# shellcheck shell=bash
# The agents of the story, one for the vendor's environments and one for the customers', and the WireMock
# processes they look after. An environment is one whose token lies in the agent's folder.

agents=$home/agents
hook=$root/docker/agent/wiremock-hook.sh

start_agents() {
  local folder
  [[ -d $agents ]] || return 0
  for folder in "$agents"/*/; do
    start_agent "$(basename "$folder")"
  done
}

start_agent() { # vendor or customers
  local part=agent-$1 folder=$agents/$1
  settle_product_ports "$1"
  for_each_product "$1" start
  write_agent_configuration "$1" >"$folder/agent.yaml.new"
  if ! cmp -s "$folder/agent.yaml.new" "$folder/agent.yaml"; then
    stop_part "$part"
    mv "$folder/agent.yaml.new" "$folder/agent.yaml"
  fi
  is_running "$part" && return
  say "Starting the agent of: $(environments_of "$1" | paste -sd ' ')"
  cp "$root"/installer/target/ringway-installer-*-agent.jar "$folder/ringway-agent.jar" ||
    fail "The agent is not built: remove ear/target/built and start again."
  launch "$part" env WIREMOCK_PORTS="$agents/ports" "$(java_command)" -Xmx48m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -jar "$folder/ringway-agent.jar" --config "$folder/agent.yaml"
}

write_agent_configuration() { # agent
  local environment
  cat <<YAML
server: http://$(local_address):$(server_port)
work: work
hook: $hook
versionPointer: /version
artifact: wiremock-standalone.jar
timeouts:
  hook: 2m
  healthPoll: 0.5s
  observe: 5s
environments:
YAML
  for environment in $(environments_of "$1"); do
    cat <<YAML
  $environment:
    tokenFile: $environment.token
    healthUrl: http://127.0.0.1:$(product_port "$environment")/__admin/health
YAML
  done
}

environments_of() { # agent
  local token
  for token in "$agents/$1"/*.token; do
    [[ ! -e $token ]] || basename "$token" .token
  done
}

product_port() { # environment
  sed -n "s/^$1=//p" "$agents/ports" 2>/dev/null
}

# Each environment keeps the port it once got, unless another program has taken it meanwhile.
settle_product_ports() { # agent
  local environment port
  touch "$agents/ports"
  for environment in $(environments_of "$1"); do
    port=$(product_port "$environment")
    [[ -n $port ]] && { runs_product "$1" "$environment" || ! is_taken "$port"; } && continue
    sed -i "/^$environment=/d" "$agents/ports"
    printf '%s=%s\n' "$environment" "$(free_port)" >>"$agents/ports"
  done
}

runs_product() { # agent, environment
  [[ $(product "$1" "$2" show) == *" runs "* ]]
}

for_each_product() { # agent, what to do
  local environment
  for environment in $(environments_of "$1"); do
    product "$1" "$environment" "$2"
  done
}

product() { # agent, environment, what to do: start, stop or show
  local work=$agents/$1/work/$2/work
  [[ -d $work ]] || return 0
  # without the launcher's lock, which a started process would hold on to
  RINGWAY_WORK=$work RINGWAY_ENVIRONMENT=$2 WIREMOCK_PORTS=$agents/ports "$hook" "$3" 9>&-
}

java_command() {
  printf '%sjava' "${JAVA_HOME:+$JAVA_HOME/bin/}"
}

stop_agents() {
  local folder
  [[ -d $agents ]] || return 0
  for folder in "$agents"/*/; do
    stop_part "agent-$(basename "$folder")"
    for_each_product "$(basename "$folder")" stop
  done
}

show_agents() {
  local folder name pids result=0
  [[ -d $agents ]] || return 0
  for folder in "$agents"/*/; do
    name=$(basename "$folder")
    mapfile -t pids < <(pids_of "agent-$name")
    if ((${#pids[@]})); then
      printf '%-9s %s runs (pid %s)\n' agent "$name" "${pids[-1]}"
    else
      printf '%-9s %s stopped\n' agent "$name"
      result=1
    fi
    for_each_product "$name" show | sed 's/^/wiremock  /'
  done
  return "$result"
}

# shellcheck shell=bash
# The story that a new instance begins with: four releases of WireMock, told through the API.

told=$state/story.told
jars=$runtime/wiremock

wants_story() {
  [[ ${RINGWAY_STORY:-on} != off && -z $named_oidc ]]
}

fetch_story() {
  wants_story && [[ ! -e $told && ! -d $jars ]] || return 0
  say "Fetching the releases of the story, once"
  (
    flock 8
    [[ ! -d $jars ]] || exit 0
    rm -rf "$runtime/new-story"
    maven -q -N -Pstory -Dringway.runtime="$runtime/new-story" dependency:copy@wiremock >"$log/unpack.log" 2>&1 ||
      fail "Fetching WireMock failed: $(grep -m 1 '^\[ERROR\]' "$log/unpack.log" | cut -c1-300)"
    mv "$runtime/new-story/wiremock" "$jars"
    rm -rf "$runtime/new-story"
  ) 8>"$runtime/lock"
}

# May be broken off at any point: the next ./ringway up goes on.
tell_story() {
  if [[ -n $named_oidc && ${RINGWAY_STORY:-on} != off ]]; then
    say "The story is left out: its people are not in the realm named by RINGWAY_OIDC_URL"
  fi
  wants_story || return 0
  [[ -e $told ]] || story stage || return
  start_agents
  [[ -e $told ]] && return
  say "Telling the story of four releases (about a minute)"
  story tell || return
  touch "$told"
}

story() { # stage or tell
  (
    export_identity
    export RINGWAY_HOME=$home RINGWAY_STORY_JARS=$jars RINGWAY_URL
    RINGWAY_URL=http://$(local_address):$(server_port)
    timeout 900 "$(java_command)" -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
      -cp "$root/ear/target/test-classes:$root/ear/target/story-lib/*" dev.ringway.story.Story "$1" 2>"$log/story.log" 9>&- |
      while read -r line; do say "  $line"; done
  ) || {
    printf 'ringway: The story stopped. %s\n' "$(tail -n 1 "$log/story.log" | cut -c1-600)" >&2
    printf 'What the agents say: ./ringway logs agents. Everything else runs; ./ringway up goes on with the story,\n' >&2
    printf 'RINGWAY_STORY=off ./ringway up leaves it out.\n' >&2
    return 1
  }
}

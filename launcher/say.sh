# shellcheck shell=bash
# What the launcher prints: one line per step, with the seconds since the start.

say() {
  printf '[%3d s] %s\n' "$SECONDS" "$*"
}

fail() {
  printf 'ringway: %s\n' "$*" >&2
  exit 1
}

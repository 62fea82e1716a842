# shellcheck shell=bash
# Years of use, for whoever sizes a machine: 2,000 customers, 100,000 releases, a million deployments.

load() {
  is_running server || fail "Nothing runs here: RINGWAY_STORY=off ./ringway up, then ./ringway load."
  say "Loading 2,000 customers, 100,000 releases and a million deployments (some minutes)"
  (
    export_database
    exec "$(java_command)" -Xmx256m -cp "$root/ear/target/test-classes:$root/ear/target/story-lib/*:$(driver)/*" \
      dev.ringway.load.Loader 9>&-
  ) || fail "Nothing can be said for what was loaded; it needs an instance with nothing in it."
}

# Where the server keeps the driver of the database.
driver() {
  printf '%s' "$provisioned/modules/org/mariadb/jdbc/main"
}

# shellcheck shell=bash
# A private Keycloak with the demo realm.

realm_file=$root/docker/realm/ringway-realm.json
keycloak_home=$home/keycloak

keycloak_url() {
  printf 'http://127.0.0.1:%s' "$(remembered RINGWAY_KEYCLOAK_PORT)"
}

issuer() {
  printf '%s' "${named_oidc:-$(keycloak_url)/realms/ringway}"
}

start_keycloak() {
  [[ -z $named_oidc ]] || return 0
  is_running keycloak && return
  prepare_keycloak
  say "Starting Keycloak on port $(remembered RINGWAY_KEYCLOAK_PORT)"
  # a quick start and little memory, at the price of a peak speed that nobody here needs
  JAVA_OPTS_APPEND="-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC" \
    KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=$(secret keycloak_admin_password) \
    launch keycloak env -u JAVA_OPTS "$keycloak_home/bin/kc.sh" start-dev --import-realm \
    --hostname="$(keycloak_url)" --http-host=127.0.0.1 --http-port="$(remembered RINGWAY_KEYCLOAK_PORT)" \
    --http-management-port="$(inner_port keycloak_management_port)" --health-enabled=true --cache=local
}

# Keycloak rewrites its own folder when it starts, so each instance has a copy.
prepare_keycloak() {
  if ! cmp -s "$keycloak_binaries/version.txt" "$keycloak_home/version.txt"; then
    rm -rf "$keycloak_home"
    cp -r --reflink=auto "$keycloak_binaries" "$keycloak_home"
  fi
  # an existing realm is never imported again: demo people of an older realm file give way to the new ones
  if ! cmp -s "$realm_file" "$keycloak_home/data/import/ringway-realm.json"; then
    [[ -d $keycloak_home/data/h2 ]] && say "The realm file has changed: making Keycloak's demo data anew"
    rm -rf "$keycloak_home/data"
    mkdir -p "$keycloak_home/data/import"
    cp "$realm_file" "$keycloak_home/data/import/"
  fi
}

find_named_realm() {
  [[ -n $named_oidc ]] || return 0
  keycloak_answers || fail "The realm named by RINGWAY_OIDC_URL does not answer at $named_oidc."
  say "Using the realm $named_oidc"
}

await_keycloak() {
  [[ -z $named_oidc ]] || return 0
  await keycloak 600 keycloak_answers
  say "Keycloak answers"
}

keycloak_answers() {
  curl -fs -m 5 -o /dev/null "$(issuer)/.well-known/openid-configuration"
}

export_identity() {
  export RINGWAY_OIDC_CLIENT=${RINGWAY_OIDC_CLIENT:-ringway-ui} RINGWAY_OIDC_URL
  RINGWAY_OIDC_URL=$(issuer)
  if [[ -z $named_oidc ]]; then
    export RINGWAY_OIDC_SECRET=ringway-ui-demo
    return
  fi
  export RINGWAY_OIDC_SECRET=${RINGWAY_OIDC_SECRET:-}
}

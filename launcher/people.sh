# shellcheck shell=bash
# The demo people: who they are, their tokens, and what is done in their name.

token() { # one of the demo people, or ci
  [[ -n ${1:-} ]] || fail "Whose token? ./ringway token quinn, or ./ringway token ci"
  [[ -z $named_oidc ]] || fail "The people of $named_oidc are not known here: get the token from that realm."
  is_demo_person "$1" || fail "There is no '$1' among the demo people; ./ringway up lists them."
  local answer attempt
  for attempt in 1 2 3; do
    ((attempt == 1)) || sleep 1
    answer=$(ask_in_turn "$1") || fail "Keycloak does not answer at $(keycloak_url): ./ringway up starts it."
    if [[ $answer == *access_token* ]]; then
      sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p' <<<"$answer"
      return
    fi
  done
  fail "Keycloak gives '$1' no token: $answer"
}

is_demo_person() { # name
  [[ $1 == ci ]] || grep -qF "\"username\": \"$1\"" "$root/docker/realm/ringway-realm.json"
}

# Keycloak answers two requests of one person at the same instant as if the password of one were wrong.
ask_in_turn() { # one of the demo people, or ci
  [[ -d $state ]] || return 1
  (
    flock 7
    ask_for_token "$1"
  ) 7>"$state/token.lock"
}

ask_for_token() { # one of the demo people, or ci
  local grant=(-d client_id=ringway-cli -d grant_type=password -d "username=$1" -d "password=$1-ringway")
  [[ $1 != ci ]] || grant=(-d client_id=ringway-ci -d client_secret=ringway-ci-demo -d grant_type=client_credentials)
  curl -s -m 20 "$(issuer)/protocol/openid-connect/token" "${grant[@]}"
}

verify_audit_trail() {
  local bearer=${RINGWAY_TOKEN:-} answer
  [[ -n $bearer ]] || bearer=$(token axel)
  answer=$(curl -s -m 300 -w '\n%{http_code}' -H @- "$(public_url)/api/v1/audit/verification" <<<"Authorization: Bearer $bearer") ||
    fail "The server does not answer at $(public_url): ./ringway up starts it."
  printf '%s\n' "${answer%$'\n'*}"
  [[ ${answer##*$'\n'} == 200 ]] || fail "The audit trail could not be checked: the server answered ${answer##*$'\n'}."
  grep -qE '"intact"[[:space:]]*:[[:space:]]*true' <<<"$answer" || fail "The audit trail is broken."
  printf 'The audit trail is intact.\n'
}

welcome() {
  local url
  url=$(public_url)
  printf '\nRingway is up:  %s\n' "$url"
  if [[ -n $named_oidc ]]; then
    printf 'People sign in with %s\n' "$named_oidc"
    return
  fi
  cat <<TEXT

  sign in as   password          who
  adam         adam-ringway      administrator
  rita         rita-ringway      release manager
  quinn        quinn-ringway     QA
  quentin      quentin-ringway   QA
  dora         dora-ringway      developer
  olga         olga-ringway      operator
  axel         axel-ringway      auditor
  anna, carl   anna-ringway …    administrator and user of the customer ACME Bank
  gina, gus    gina-ringway …    administrator and user of the customer Globex Health

  Keycloak     $(keycloak_url)/admin   admin / $(secret keycloak_admin_password)

TEXT
  welcome_ci
}

welcome_ci() {
  local file=$state/ci-token url
  url=$(public_url)
  if [[ -s $file ]]; then
    cat <<TEXT
CI registers releases of WireMock with this token (kept in $file):

  $(cat "$file")

Try it:

  curl -H "Authorization: Bearer \$(cat $file)" $url/api/v1/products/wiremock/releases

TEXT
    return
  fi
  cat <<TEXT
A token for CI (./ringway token ci makes a new one):

  $(token ci)

Try it:

  curl -H "Authorization: Bearer \$(./ringway token ci)" $url/api/v1/products

TEXT
}

# shellcheck shell=bash
# A private MariaDB on a data directory of this instance; nothing installed, nothing shared.

database_port() {
  remembered RINGWAY_DB_PORT
}

start_mariadb() {
  [[ -z $named_database ]] || return 0
  is_running mariadb && return
  [[ -d $home/mariadb/data ]] || create_data_directory
  write_first_statements
  say "Starting MariaDB on port $(database_port)"
  # the socket is relative to the data directory: a long path would not fit a socket's address;
  # skip-ssl: MariaDB would make a certificate of its own at every start, which takes up to 40 seconds
  launch mariadb "$mariadb_binaries/bin/mariadbd" --no-defaults "${as_root[@]}" \
    --basedir="$mariadb_binaries" --datadir="$home/mariadb/data" --init-file="$home/mariadb/first.sql" \
    --bind-address=127.0.0.1 --port="$(database_port)" --socket=mariadbd.sock --pid-file=mariadbd.pid \
    --character-set-server=utf8mb4 --collation-server=utf8mb4_unicode_ci \
    --innodb-flush-log-at-trx-commit=1 --innodb-buffer-pool-size=256M --max-connections=200 --skip-name-resolve --skip-ssl
}

as_root=()
((EUID)) || as_root=(--user=root)

create_data_directory() {
  say "Creating the database's data directory"
  rm -rf "$home/mariadb/new"
  mkdir -p "$home/mariadb"
  sh "$mariadb_binaries/scripts/mariadb-install-db" --no-defaults "${as_root[@]}" --basedir="$mariadb_binaries" \
    --datadir="$home/mariadb/new" --skip-test-db --skip-name-resolve --force >"$log/mariadb.log" 2>&1 ||
    part_failed mariadb "could not create its data directory"
  mv "$home/mariadb/new" "$home/mariadb/data"
}

# Run at every start; each statement may be repeated.
write_first_statements() {
  local password
  password=$(secret database_password)
  (umask 077 && cat >"$home/mariadb/first.sql") <<SQL
create database if not exists ringway character set utf8mb4 collate utf8mb4_unicode_ci;
create user if not exists 'ringway'@'127.0.0.1';
alter user 'ringway'@'127.0.0.1' identified by '$password';
grant all privileges on \`ringway%\`.* to 'ringway'@'127.0.0.1';
SQL
}

await_mariadb() {
  [[ -z $named_database ]] || return 0
  await mariadb 90 mariadb_answers
  say "MariaDB answers"
}

mariadb_answers() {
  MYSQL_PWD=$(secret database_password) "$mariadb_binaries/bin/mariadb" --no-defaults --host=127.0.0.1 \
    --port="$(database_port)" --user=ringway --connect-timeout=2 --skip-ssl --execute='select 1' ringway >/dev/null 2>&1
}

find_named_database() {
  [[ -n $named_database ]] || return 0
  [[ $named_database =~ ^jdbc:mariadb://([^/:,]+)(:([0-9]+))?/ ]] ||
    fail "RINGWAY_DB_URL=$named_database is not of the form jdbc:mariadb://host:port/database."
  local host=${BASH_REMATCH[1]} port=${BASH_REMATCH[3]:-3306}
  (exec 3<>"/dev/tcp/$host/$port") 2>/dev/null || fail "The database named by RINGWAY_DB_URL does not answer at $host:$port."
  say "Using the database at $host:$port"
}

export_database() {
  if [[ -n $named_database ]]; then
    export RINGWAY_DB_URL RINGWAY_DB_USER=${RINGWAY_DB_USER:-ringway} RINGWAY_DB_PASSWORD=${RINGWAY_DB_PASSWORD:-}
    return
  fi
  export RINGWAY_DB_URL RINGWAY_DB_USER=ringway RINGWAY_DB_PASSWORD
  RINGWAY_DB_URL=jdbc:mariadb://127.0.0.1:$(database_port)/ringway
  RINGWAY_DB_PASSWORD=$(secret database_password)
}

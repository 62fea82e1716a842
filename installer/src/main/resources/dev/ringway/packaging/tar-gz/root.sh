# Reads --root and who may write there.
say() {
    echo "$*"
}

refuse() {
    echo "$*" >&2
    exit 1
}

read_root() {
    [ -n "$1" ] || refuse "--root needs a directory."
    mkdir -p -- "$1"
    root=$(CDPATH='' cd -- "$1" && pwd)
    root=${root%/}
}

check_may_write() {
    if [ -z "$root" ] && [ "$(id -u)" -ne 0 ]; then
        refuse "Only root may do this to the running system: use sudo, or --root DIR for a directory of your own."
    fi
}

systemd_runs() {
    [ -z "$root" ] && [ -d /run/systemd/system ]
}

# The paths of an installation's files, from its list of checksums.
files_of() {
    sed 's/^[0-9a-f]*  tree//' "$1/SHA256SUMS"
}

checksum_in() {
    awk -v name="tree$2" '$2 == name { print $1 }' "$1/SHA256SUMS"
}

is_configuration() {
    grep -qxF -e "$1" "$2/CONFIGURATION"
}

#!/bin/sh
# Removes @packageName@. Configuration and data stay, unless --purge is given.
# Usage: uninstall.sh [--purge] [--root DIR]
set -eu

@rootHandling@

@account@

root=
purge=no
while [ $# -gt 0 ]; do
    case "$1" in
        --purge) purge=yes ;;
        --root)
            read_root "${2:-}"
            shift
            ;;
        *) refuse "Usage: uninstall.sh [--purge] [--root DIR]" ;;
    esac
    shift
done
record="$root@record@"

# Directories that bear the package's name go when they are empty; all others belong to the system.
remove_file() {
    rm -f "$root$1"
    directory=$(dirname "$1")
    while :; do
        case "$directory" in
            */@packageName@ | */@packageName@/*) rmdir "$root$directory" 2>/dev/null || break ;;
            *) break ;;
        esac
        directory=$(dirname "$directory")
    done
}

remove_program() {
    files_of "$record" | while read -r path; do
        if ! is_configuration "$path" "$record"; then
            remove_file "$path"
        fi
    done
}

remove_configuration() {
    while read -r path; do
        rm -f "$root$path.new"
        remove_file "$path"
    done <"$record/CONFIGURATION"
}

check_may_write
[ -f "$record/SHA256SUMS" ] || refuse "@packageName@ is not installed${root:+ in $root}."
if systemd_runs; then
    systemctl disable --now '@unit@.service' || true
fi
remove_program
if systemd_runs; then
    systemctl daemon-reload
fi
if [ "$purge" = yes ]; then
    remove_configuration
    remove_account_and_state
    rm -rf "$record"
    say "@packageName@ is removed, with its configuration and data."
else
    say "@packageName@ is removed; its configuration and data are kept. To remove them: sh $record/uninstall.sh --purge${root:+ --root $root}"
fi

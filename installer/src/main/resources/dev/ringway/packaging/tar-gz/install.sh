#!/bin/sh
# Installs @packageName@ @version@, or upgrades what is there; configuration the customer edited is kept.
# Usage: install.sh [--root DIR]
set -eu

@rootHandling@

@account@

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=
case "${1:-}" in
    '') ;;
    --root) read_root "${2:-}" ;;
    *) refuse "Usage: install.sh [--root DIR]" ;;
esac
record="$root@record@"

check_download() {
    (cd "$here" && sha256sum -c SHA256SUMS >/dev/null 2>&1) ||
        refuse "The files do not match SHA256SUMS: unpack the archive again. Nothing was changed."
}

check_no_debian_package() {
    if [ -z "$root" ] && dpkg-query -W -f '${Status}' '@packageName@' 2>/dev/null | grep -q ' installed$'; then
        refuse "@packageName@ is installed as a Debian package: upgrade it with its .deb. Nothing was changed."
    fi
}

# A file that no earlier installation of this package brought belongs to somebody else.
check_no_foreign_files() {
    files_of "$here" | while read -r path; do
        if [ -e "$root$path" ] && ! is_configuration "$path" "$here" && ! was_installed "$path"; then
            refuse "$path exists and is not from @packageName@. Nothing was changed."
        fi
    done
}

was_installed() {
    [ -f "$record/SHA256SUMS" ] && [ -n "$(checksum_in "$record" "$1")" ]
}

# Whole or not at all: a running service never sees half a file.
place() {
    mkdir -p "$(dirname "$root$1")"
    cp -p "$here/tree$1" "$root$2.installing"
    if [ "$(id -u)" -eq 0 ]; then
        chown 0:0 "$root$2.installing"
    fi
    mv -f "$root$2.installing" "$root$2"
}

place_configuration() {
    former=
    if [ -f "$record/SHA256SUMS" ]; then
        former=$(checksum_in "$record" "$1")
    fi
    shipped=$(checksum_in "$here" "$1")
    if ! [ -e "$root$1" ]; then
        if [ -z "$former" ]; then
            place "$1" "$1"
        fi
        return 0
    fi
    found=$(sha256sum <"$root$1" | cut -d ' ' -f 1)
    if [ "$found" = "$shipped" ]; then
        return 0
    fi
    if [ "$found" = "$former" ]; then
        place "$1" "$1"
        return 0
    fi
    if [ "$shipped" != "$former" ]; then
        place "$1" "$1.new"
        say "Kept your $1; the one of this version is beside it as $1.new."
    fi
}

place_all() {
    files_of "$here" | while read -r path; do
        if is_configuration "$path" "$here"; then
            place_configuration "$path"
        else
            place "$path" "$path"
        fi
    done
}

remove_no_longer_shipped() {
    files_of "$record" | while read -r path; do
        if [ -z "$(checksum_in "$here" "$path")" ] && ! is_configuration "$path" "$record"; then
            rm -f "$root$path"
        fi
    done
}

write_record() {
    mkdir -p "$record"
    cp "$here/SHA256SUMS" "$here/CONFIGURATION" "$here/uninstall.sh" "$record/"
}

check_may_write
check_download
check_no_debian_package
check_no_foreign_files
upgrade=no
if [ -f "$record/SHA256SUMS" ] && [ -e "$root/usr/bin/@packageName@" ]; then
    upgrade=yes
fi
place_all
if [ -f "$record/SHA256SUMS" ]; then
    remove_no_longer_shipped
fi
write_record
create_state_directory
if systemd_runs; then
    systemctl daemon-reload
    if [ "$upgrade" = yes ]; then
        systemctl try-restart '@unit@.service'
    else
        systemctl enable --now '@unit@.service'
    fi
fi
say "@packageName@ @version@ is installed${root:+ in $root}. To remove it: sh $record/uninstall.sh${root:+ --root $root}"

#!/bin/sh
# Starts @packageName@ from wherever its files are: in / or in a directory of their own.
set -ef

launcher_home=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")/../.." && pwd)
launcher_home=${launcher_home%/}

# Lines NAME=value, as systemd reads them; what the environment already holds wins.
launcher_read() {
    while read -r launcher_line || [ -n "$launcher_line" ]; do
        launcher_name=${launcher_line%%=*}
        launcher_value=${launcher_line#*=}
        case $launcher_name in
            '' | "$launcher_line" | launcher_* | [0-9]* | *[!A-Za-z0-9_]*) continue ;;
        esac
        case $launcher_value in
            \"*\") launcher_value=${launcher_value#\"} launcher_value=${launcher_value%\"} ;;
            \'*\') launcher_value=${launcher_value#\'} launcher_value=${launcher_value%\'} ;;
        esac
        if eval "[ -z \"\${$launcher_name+set}\" ]"; then
            export "$launcher_name=$launcher_value"
        fi
    done
}

launcher_configuration=$launcher_home@environmentFile@
if [ -f "$launcher_configuration" ] && [ -r "$launcher_configuration" ]; then
    launcher_read <"$launcher_configuration"
fi

export STATE_DIRECTORY="${STATE_DIRECTORY:-$launcher_home@stateDirectory@}"

exec @command@ "$@"
